package tandem.app.freeze;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tandem.protocols.analysis.AnalysisPlan;
import tandem.protocols.analysis.Hypothesis;
import tandem.protocols.incentive.Incentive;
import tandem.protocols.incentive.PayTerms;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.study.Arm;
import tandem.protocols.study.Condition;
import tandem.protocols.study.ExclusionRule;
import tandem.protocols.study.Factor;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;

/**
 * What a protocol says of a study, under the headings of a preregistration (OSF, AsPredicted). What no protocol knows, such
 * as the hypotheses, is left open for the author, in square brackets.
 *
 * @param hash of the frozen study
 */
record Preregistration(Study study, String hash) {

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("# Preregistration: ")
                .append(study.title().in(study.languages().get(0)));
        text.append("\n\nStudy `").append(study.id()).append("`, version ").append(study.version());
        text.append(", frozen as `").append(hash).append("`.\n");
        study.provenance().ifPresent(published -> {
            text.append("\nThe design follows ").append(published.citation()).append('\n');
            list(text, "Adapted", published.adapted());
            list(text, "Chosen by us", published.ours());
        });
        text.append("\n## Have any data been collected?\n\n[Say so.]\n");
        text.append("\n## Hypotheses\n\n").append(hypotheses(study.analysis()));
        text.append("\n## Dependent variables\n\n").append(answers(study)).append(" of every trial");
        text.append("; questionnaires: ").append(names(study.questionnaires().keySet()));
        text.append(
                study.analysis().hypotheses().isEmpty()
                        ? ".\n[Name the measures that test the hypotheses.]\n"
                        : ".\nMeasures that test the hypotheses: "
                                + names(study.analysis().hypotheses().stream()
                                        .map(Hypothesis::measure)
                                        .collect(Collectors.toSet()))
                                + ".\n");
        text.append("\n## Conditions and assignment\n\n");
        study.factors().values().forEach(factor -> text.append(factor(factor)));
        study.allConditions().stream()
                .map(Preregistration::condition)
                .distinct()
                .sorted()
                .forEach(text::append);
        if (study.arms().size() > 1) {
            text.append("\nParticipants come to ").append(study.arms().size()).append(" arms by the rule ");
            text.append(study.allocation().name()).append(": ").append(arms()).append(".\n");
        }
        text.append("\n## Procedure\n\n");
        int number = 1;
        for (SessionPart part : study.session()) {
            text.append(number++).append(". ").append(part(part)).append('\n');
        }
        text.append("\n## Analyses\n\n").append(analyses(study.analysis()));
        text.append(
                "\n## Outliers and exclusions\n\nPractice, familiarisation, attention-check and timed-out trials are left"
                        + " out of all measures by flag.\n");
        text.append(
                study.exclusions().isEmpty()
                        ? "[Say which participants will be excluded.]\n"
                        : "Participants are excluded by these rules:\n");
        study.exclusions()
                .forEach(rule -> text.append("- ").append(excluded(rule)).append('\n'));
        text.append("\n## Sample size\n\n[Say how many participants, and how that was determined.]\n");
        study.incentive().ifPresent(pay -> {
            text.append("\n## Pay\n\n");
            pay.members().forEach((levels, rule) -> text.append(pay(levels, rule)));
        });
        text.append("\n## Other\n\n[Anything else.]\n");
        return text.toString();
    }

    private static String hypotheses(AnalysisPlan plan) {
        return plan.hypotheses().isEmpty()
                ? "[State the main question and the hypotheses, one a line, with their direction.]\n"
                : plan.hypotheses().stream()
                        .map(hypothesis -> "- **" + hypothesis.id() + "**: " + hypothesis.says() + "\n")
                        .collect(Collectors.joining());
    }

    private static String analyses(AnalysisPlan plan) {
        if (plan.hypotheses().isEmpty()) {
            return "[Say exactly which analyses will test the hypotheses.]\n";
        }
        return plan.hypotheses().stream().map(Preregistration::analysis).collect(Collectors.joining())
                + "\nError probability " + plan.alpha() + ", correction for several hypotheses: "
                + plan.correction().word()
                + ". `tandem analyze` computes this table.\n";
    }

    private static String analysis(Hypothesis hypothesis) {
        String effect = hypothesis.smallestEffect().isPresent()
                ? ", smallest effect of interest " + hypothesis.smallestEffect().getAsDouble()
                : "";
        String options = hypothesis.options().isEmpty() ? "" : " " + hypothesis.options();
        return "- **" + hypothesis.id() + "**: " + hypothesis.measure() + options + ", "
                + hypothesis.of().words() + " against " + hypothesis.against().words() + "; "
                + hypothesis.test().word() + ", " + hypothesis.direction().word() + effect + ".\n";
    }

    private static String answers(Study study) {
        if (study.answer() instanceof AnswerForm.Slider) {
            return "Probabilities of both options (slider) and response time";
        } else if (study.answer() instanceof AnswerForm.Points points) {
            return "Probabilities of all options (" + points.total() + " points shared out) and response time";
        } else if (study.answer() instanceof AnswerForm.Amounts amounts) {
            return "An amount of each option (0 to " + amounts.most() + ") and response time";
        }
        return study.confidence()
                .map(scale -> "Answer, confidence (" + scale.from() + " to " + scale.to() + " %) and response time")
                .orElse("Answer and response time");
    }

    private static void list(StringBuilder text, String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            text.append('\n').append(title).append(":\n");
            sentences.forEach(sentence -> text.append("- ").append(sentence).append('\n'));
        }
    }

    private static String pay(Map<String, String> levels, Incentive rule) {
        PayTerms terms = rule.terms();
        String where = levels.isEmpty() ? "" : "Where " + new TreeMap<>(levels) + ": ";
        return where + rule.getClass().getSimpleName() + ", in " + terms.currency()
                + "; base, floor and cap in its smallest unit: " + terms.base() + ", " + terms.floor() + ", "
                + terms.cap() + ".\n";
    }

    private static String factor(Factor factor) {
        String how = factor.isBetween()
                ? "between participants"
                : "within participants, order "
                        + factor.order().orElseThrow().name().toLowerCase(Locale.ROOT);
        return "- Factor **" + factor.name() + "** (" + how + "): " + String.join(", ", factor.levels()) + "\n";
    }

    private static String condition(Condition condition) {
        String advice = condition.advice().isEmpty()
                ? ""
                : ", shows "
                        + condition.advice().stream()
                                .map(element -> element.word())
                                .sorted()
                                .collect(Collectors.joining(" and "));
        String explanation = condition
                .explanation()
                .map(spec -> ", explained by " + spec.method())
                .orElse("");
        return "- Condition **" + condition.name() + "**: " + condition.mode().word() + advice + explanation + "\n";
    }

    private String arms() {
        return study.arms().stream()
                .map(arm -> arm.name() + " (weight " + arm.weight() + ": " + levels(arm) + ")")
                .collect(Collectors.joining("; "));
    }

    private static String levels(Arm arm) {
        return arm.levels().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String part(SessionPart part) {
        if (part instanceof SessionPart.Only only) {
            return part(only.part()) + " (only where " + only.levels() + ")";
        } else if (part instanceof SessionPart.Consent) {
            return "Consent";
        } else if (part instanceof SessionPart.Pages pages) {
            return "Pages: " + String.join(", ", pages.pages());
        } else if (part instanceof SessionPart.Form form) {
            return "Questionnaire " + form.questionnaire();
        } else if (part instanceof SessionPart.Quiz quiz) {
            return "Quiz " + quiz.questionnaire() + ", at most " + quiz.attempts() + " attempts";
        } else if (part instanceof SessionPart.Practice practice) {
            return "Practice: rounds of " + practice.trials() + " until " + practice.correct() + " are right, at most "
                    + practice.rounds();
        } else if (part instanceof SessionPart.Blocks blocks) {
            if (blocks.turns().isPresent()) {
                return "Blocks of " + blocks.trials() + " games" + forEach(blocks) + ", at most "
                        + blocks.turns().get().most() + " turns each";
            }
            return "Blocks of " + blocks.trials() + " trials" + forEach(blocks) + ", the AI right on exactly "
                    + blocks.advice().hits() + " of them";
        } else if (part instanceof SessionPart.Break) {
            return "Break";
        }
        return "Debrief";
    }

    private static String forEach(SessionPart.Blocks blocks) {
        String times = blocks.repeat() > 1 ? ", " + blocks.repeat() + " times" : "";
        return blocks.forEach().isEmpty()
                ? times
                : ", one for each level of " + String.join(" × ", blocks.forEach()) + times;
    }

    private static String excluded(ExclusionRule rule) {
        if (rule instanceof ExclusionRule.AttentionChecksFailed failed) {
            return "at least " + failed.count() + " attention checks not answered as they asked";
        } else if (rule instanceof ExclusionRule.AccuracyBelow below) {
            return "less than " + below.share() + " of the final answers right";
        } else if (rule instanceof ExclusionRule.MedianTimeBelow below) {
            return "a median response time below " + below.ms() + " ms";
        } else if (rule instanceof ExclusionRule.SameAnswer same) {
            return "the same final answer in at least " + same.share() + " of the main trials";
        } else if (rule instanceof ExclusionRule.TimedOutAbove above) {
            return "no answer in more than " + above.share() + " of the main trials";
        } else if (rule instanceof ExclusionRule.QuizFailed quiz) {
            return "quiz " + quiz.questionnaire() + " not passed";
        }
        return "session not completed";
    }

    private static String names(Set<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", new TreeSet<>(names));
    }
}
