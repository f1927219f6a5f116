package tandem.protocols.language;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import tandem.protocols.study.Arm;
import tandem.protocols.study.ExclusionRule;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;

/**
 * What holds, or not, between the parts of a study.
 *
 * @param study without errors so far
 * @param protocol the file it was read from
 */
record StudyChecks(Study study, YamlObject protocol) {
    private static final int TRIALS_WITHOUT_BREAK = 200;

    void check() {
        References used = References.of(study);
        warnOf(Check.PAGE_UNUSED, "page", "pages", used.pages());
        warnOf(Check.QUESTIONNAIRE_UNUSED, "questionnaire", "questionnaires", used.questionnaires());
        warnOf(Check.FACTOR_UNUSED, "factor", "factors", used.factors());
        warnOf(Check.CONDITION_UNUSED, "condition", "conditions", used.conditions());
        List<YamlValue> parts = protocol.required("session").list();
        for (int place = 0; place < parts.size(); place++) {
            part(study.session().get(place), parts.get(place));
        }
        batches(parts);
        study.arms().forEach(this::arm);
        new AnswerChecks(study, protocol).check();
        exclusions();
        new ConditionChecks(study, protocol).check();
    }

    private void batches(List<YamlValue> parts) {
        OptionalInt first = OptionalInt.empty();
        for (int place = 0; place < parts.size(); place++) {
            OptionalInt batches = batches(study.session().get(place));
            if (first.isEmpty()) {
                first = batches;
            } else if (batches.isPresent() && batches.getAsInt() != first.getAsInt()) {
                parts.get(place)
                        .found(
                                Check.BATCHES_DIFFER,
                                "this part has " + batches.getAsInt() + " batches, one before it " + first.getAsInt(),
                                "give both the same number");
            }
        }
    }

    private static OptionalInt batches(SessionPart part) {
        SessionPart what = part.what();
        return what instanceof SessionPart.Blocks blocks
                        && !blocks.items().batches().same()
                ? blocks.items().batches().count()
                : OptionalInt.empty();
    }

    private void exclusions() {
        boolean checks = any(part -> part instanceof SessionPart.Blocks blocks && blocks.attentionChecks() > 0);
        List<YamlValue> written = protocol.orMissing("exclusions").list();
        for (int place = 0; place < written.size(); place++) {
            ExclusionRule rule = study.exclusions().get(place);
            if (rule instanceof ExclusionRule.AttentionChecksFailed && !checks) {
                written.get(place)
                        .found(
                                Check.EXCLUSION_CANNOT_HOLD,
                                "no block has attention checks",
                                "add attention-checks to blocks, or take the rule out");
            } else if (rule instanceof ExclusionRule.QuizFailed failed
                    && !any(part -> part instanceof SessionPart.Quiz quiz
                            && quiz.questionnaire().equals(failed.questionnaire()))) {
                written.get(place)
                        .found(
                                Check.EXCLUSION_CANNOT_HOLD,
                                "no quiz asks “" + failed.questionnaire() + "”",
                                "add - quiz: to the session, or take the rule out");
            }
        }
    }

    private boolean any(Predicate<SessionPart> wanted) {
        return study.arms().stream()
                .flatMap(arm -> study.sessionOf(arm).stream())
                .anyMatch(wanted);
    }

    private void warnOf(Check check, String kind, String section, Set<String> used) {
        References.warn(check, kind, protocol.orMissing(section).object(), used);
    }

    private void part(SessionPart part, YamlValue written) {
        SessionPart what = part.what();
        if (part instanceof SessionPart.Only only && study.arms().stream().noneMatch(only::holdsIn)) {
            written.found(Check.PART_WITHOUT_ARM, "no arm has this part", "correct its levels, or take it out");
        }
        if (what instanceof SessionPart.Blocks blocks) {
            YamlObject keys = written.object().orMissing("blocks").object();
            new BlocksChecks(study, blocks, keys).check();
        } else if (what instanceof SessionPart.Practice practice) {
            practice(practice, written.object().orMissing("practice").object());
        }
    }

    /** Guessing between options, so many right of so many. */
    private void practice(SessionPart.Practice practice, YamlObject written) {
        int options = Math.max(2, study.task().optionNames().size());
        double round = atLeast(practice.correct(), practice.trials(), 1.0 / options);
        if (round > 0.5) {
            written.required("until")
                    .found(
                            Check.PRACTICE_BY_GUESSING,
                            "whoever guesses meets the criterion with a probability of " + Math.round(100 * round)
                                    + " %",
                            "ask for more right answers");
        }
    }

    /** The probability of at least so many successes (binomial). */
    private static double atLeast(int successes, int trials, double probability) {
        double sum = 0;
        for (int k = successes; k <= trials; k++) {
            double ways = 1;
            for (int i = 1; i <= k; i++) {
                ways *= (double) (trials - k + i) / i;
            }
            sum += ways * Math.pow(probability, k) * Math.pow(1 - probability, trials - k);
        }
        return sum;
    }

    private void arm(Arm arm) {
        String name = arm.name().isEmpty() ? "the session" : "arm “" + arm.name() + "”";
        int trials = 0;
        boolean pauses = false;
        for (SessionPart part : study.sessionOf(arm)) {
            pauses |= part instanceof SessionPart.Break;
            if (part instanceof SessionPart.Blocks blocks) {
                int cells = blocks.forEach().stream()
                        .mapToInt(factor -> study.factors().get(factor).levels().size())
                        .reduce(1, Math::multiplyExact);
                int turns = blocks.turns().map(SessionPart.Blocks.Turns::most).orElse(1);
                trials += cells * blocks.repeat() * blocks.trials() * turns;
            }
        }
        YamlValue session = protocol.required("session");
        if (trials == 0) {
            session.found(Check.NO_TRIALS, name + " has no trials", "add - blocks: to the session");
        } else if (trials > TRIALS_WITHOUT_BREAK && !pauses) {
            session.found(
                    Check.BREAK_MISSING,
                    name + " has " + trials + " main trials and no break",
                    "add - break: { page: PAGE }");
        }
    }
}
