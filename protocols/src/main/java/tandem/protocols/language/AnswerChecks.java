package tandem.protocols.language;

import tandem.protocols.incentive.Incentive;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Mode;
import tandem.protocols.study.Study;

/**
 * What holds, or not, between answers, confidence and pay.
 *
 * @param study without errors so far
 * @param protocol the file it was read from
 */
record AnswerChecks(Study study, YamlObject protocol) {
    private static final int HALF_RANGE = 50;

    void check() {
        int options = study.task().optionNames().size();
        study.confidence()
                .filter(scale -> options > 2 && scale.from() >= HALF_RANGE)
                .ifPresent(scale -> protocol.orMissing("confidence")
                        .object()
                        .required("from")
                        .found(
                                Check.CONFIDENCE_HALF_RANGE,
                                "a scale from " + scale.from() + " with " + options + " options",
                                "let it start at 0"));
        if (study.answer().startsAtOwn() && study.allConditions().stream().noneMatch(AnswerChecks::looksTwice)) {
            protocol.orMissing("answer")
                    .found(
                            Check.START_WITHOUT_SECOND_LOOK,
                            "no condition asks a second time",
                            "take starts out, or add a sequential condition");
        }
        if (study.answer() instanceof AnswerForm.Amounts && namesOptions(study)) {
            protocol.orMissing("answer")
                    .found(
                            Check.AMOUNTS_CANNOT_BE_ASKED_FOR,
                            "attention checks or steered advice name an option",
                            "take attention-checks and agreement out of blocks");
        }
        if (study.evidence().isPresent() && study.allConditions().stream().noneMatch(AnswerChecks::answersOneself)) {
            protocol.orMissing("evidence")
                    .found(
                            Check.EVIDENCE_NEVER_ASKED,
                            "all conditions ask for a judgement or a prediction",
                            "take evidence out, or add a condition in which people answer themselves");
        }
        if (study.incentive().isPresent()
                && study.incentive().get().all().stream().anyMatch(Incentive.Brier.class::isInstance)) {
            brier(options);
        }
    }

    private void brier(int options) {
        YamlValue incentive = protocol.orMissing("incentive");
        if (options > 2) {
            incentive.found(
                    Check.BRIER_OPTIONS, "there are " + options + " options", "write per-correct or above-chance");
        }
        if (study.answer() instanceof AnswerForm.Choice && study.confidence().isEmpty()) {
            incentive.found(
                    Check.BRIER_WITHOUT_CONFIDENCE,
                    "nobody is asked how sure they are",
                    "add confidence, or answer with a slider");
        }
    }

    private static boolean namesOptions(Study study) {
        return study.allBlocks().stream()
                .anyMatch(blocks -> blocks.attentionChecks() > 0
                        || blocks.advice().agreements().isPresent());
    }

    private static boolean answersOneself(Condition condition) {
        return condition.mode() != Mode.JUDGEMENT && condition.mode() != Mode.SIMULATION;
    }

    private static boolean looksTwice(Condition condition) {
        return condition.mode() == Mode.SEQUENTIAL || condition.secondLook();
    }
}
