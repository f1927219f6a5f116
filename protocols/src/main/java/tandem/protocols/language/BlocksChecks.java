package tandem.protocols.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tandem.protocols.design.OrderRule;
import tandem.protocols.study.ByLevels;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Factor;
import tandem.protocols.study.Mode;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;

/**
 * What holds, or not, of blocks in their study.
 *
 * @param written the keys they were read from
 */
record BlocksChecks(Study study, SessionPart.Blocks blocks, YamlObject written) {
    private static final String TRUST = "trust";

    void check() {
        order();
        Set<String> reach = reach();
        for (String name : conditions()) {
            ByLevels<Condition> family = study.conditions().get(name);
            for (String factor : family.factors()) {
                if (!reach.contains(factor)) {
                    written.blame("condition")
                            .found(
                                    Check.FACTOR_OUT_OF_REACH,
                                    "condition “" + name + "” follows factor “" + factor
                                            + "”, which these blocks do not run over",
                                    "add it to for-each, or write its value out in the condition");
                }
            }
        }
        List<Condition> all = conditions().stream()
                .flatMap(name -> study.conditions().get(name).all().stream())
                .toList();
        if (blocks.familiarisation() > 0
                && all.stream().noneMatch(condition -> condition.mode().hasAi())) {
            written.blame("familiarisation")
                    .found(
                            Check.FAMILIARISATION_WITHOUT_AI,
                            "none of these blocks has an AI to become familiar with",
                            "take familiarisation out");
        }
        if (!blocks.advice().explanations().isEmpty()
                && all.stream().noneMatch(condition -> condition.explanation().isPresent())) {
            written.orMissing("ai")
                    .found(
                            Check.QUOTAS_WITHOUT_EXPLANATION,
                            "none of these blocks' conditions explains the advice",
                            "add explanation to the condition, or take the quotas out");
        }
        if (blocks.after().contains(TRUST)
                && all.stream().anyMatch(condition -> !condition.mode().hasAi())) {
            written.blame("after")
                    .found(
                            Check.TRUST_WITHOUT_AI,
                            "trust is asked after blocks without an AI too",
                            "write after: [trust] in the conditions with an AI");
        }
        if (blocks.turns().isPresent()) {
            games(all, blocks.turns().get());
        } else {
            accuracy(all);
        }
        if (blocks.advice().agreements().isPresent()) {
            agreement(all);
        }
    }

    /** In a game an answer is what is done next. */
    private void games(List<Condition> conditions, SessionPart.Blocks.Turns turns) {
        for (Condition condition : conditions) {
            if (condition.mode() == Mode.JUDGEMENT || condition.mode() == Mode.SIMULATION) {
                written.blame("turns")
                        .found(
                                Check.GAMES_WITHOUT_A_MOVE,
                                "condition “" + condition.name() + "” is "
                                        + condition.mode().word() + ", where nobody says what is done",
                                "take turns out, or choose another mode");
            }
        }
        if (study.answer().spreads()) {
            written.blame("turns")
                    .found(
                            Check.GAMES_WITHOUT_A_MOVE,
                            "answers are probabilities, of which none is what is done",
                            "take slider or points out of answer");
        }
        for (SessionPart.Blocks.Turns.Question question : turns.questions()) {
            if (question.after() > turns.most()) {
                written.blame("turns")
                        .found(
                                Check.QUESTION_AFTER_THE_LAST_TURN,
                                "“" + question.questionnaire() + "” is asked after " + question.after()
                                        + " turns, and a game has " + turns.most() + " at most",
                                "ask it after at most " + turns.most());
            }
        }
    }

    private void agreement(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (condition.mode().advises() && condition.mode() != Mode.SEQUENTIAL) {
                written.orMissing("ai")
                        .found(
                                Check.AGREEMENT_WITHOUT_INITIAL,
                                "condition “" + condition.name() + "” is "
                                        + condition.mode().word() + ", without an initial answer",
                                "write mode: sequential, or take agreement out");
            }
            if (condition.explanation().isPresent()) {
                written.orMissing("ai")
                        .found(
                                Check.AGREEMENT_EXPLAINED,
                                "condition “" + condition.name() + "” explains its advice",
                                "take the explanation out, or agreement");
            }
        }
    }

    private void accuracy(List<Condition> conditions) {
        double scheduled = (double) blocks.advice().hits() / blocks.trials();
        int options = Math.max(2, study.task().optionNames().size());
        boolean advised =
                conditions.stream().anyMatch(condition -> condition.mode().hasAi());
        if (advised && scheduled <= 1.0 / options) {
            written.orMissing("ai")
                    .found(
                            Check.ACCURACY_AT_CHANCE,
                            "the AI is right on " + blocks.advice().hits() + " of " + blocks.trials()
                                    + " trials, no more than guessing",
                            "raise the accuracy, if that is not the point");
        }
        for (Condition condition : conditions) {
            double stated = condition.advisor().statedAccuracy().orElse(scheduled);
            if (Math.abs(stated - scheduled) > 0.5 / blocks.trials()) {
                written.orMissing("ai")
                        .found(
                                Check.STATED_ACCURACY_UNTRUE,
                                "condition “" + condition.name() + "” states " + Math.round(100 * stated)
                                        + " %, and the AI is right on " + Math.round(100 * scheduled) + " %",
                                "say so in the debrief, or state what is scheduled");
            }
        }
    }

    private void order() {
        for (String name : blocks.forEach()) {
            Factor factor = study.factors().get(name);
            OrderRule order = factor.order().orElse(OrderRule.FIXED);
            if (order == OrderRule.FIXED) {
                written.blame("for-each")
                        .found(
                                Check.ORDER_CONFOUNDED,
                                "everybody meets the levels of “" + name + "” in the same order",
                                "write order: williams under factors, " + name + ", within");
            } else if (order == OrderRule.LATIN && factor.levels().size() > 2) {
                written.blame("for-each")
                        .found(
                                Check.CARRY_OVER_UNBALANCED,
                                "in a cyclic Latin square a level of “" + name + "” nearly always follows the same one",
                                "write order: williams under factors, " + name + ", within");
            }
        }
    }

    private Set<String> reach() {
        Set<String> reach = new LinkedHashSet<>(blocks.forEach());
        study.factors().values().stream()
                .filter(Factor::isBetween)
                .map(Factor::name)
                .forEach(reach::add);
        return reach;
    }

    private List<String> conditions() {
        String condition = blocks.condition();
        Map<String, Factor> factors = study.factors();
        return condition.startsWith("$")
                ? new ArrayList<>(factors.get(condition.substring(1)).levels())
                : List.of(condition);
    }
}
