package tandem.protocols.session;

import tandem.protocols.plan.AdviceOnset;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedPhase;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.study.ExplanationSpec;

/**
 * Whether advice and explanation may be seen now. Whatever a plan says, in a trial with an initial phase that is only
 * once the initial answer is locked.
 */
final class Visibility {

    private Visibility() {}

    static boolean advice(PlannedTrial planned, PlannedPhase phase, TrialState trial) {
        boolean asksInitially = planned.phases().stream().anyMatch(p -> p.phase() == Phase.INITIAL);
        return phase.advises()
                && (phase.advice() == AdviceOnset.AT_ONCE || trial.advising().came())
                && (!asksInitially || trial.ending().initial().isPresent());
    }

    /** Each option is explained without advice, any other explanation is of the advice. */
    static boolean explanation(PlannedTrial planned, PlannedPhase phase, TrialState trial) {
        return optionsExplained(planned, phase)
                || phase.explanation()
                        && !planned.block()
                                .condition()
                                .form()
                                .abstains(planned.item().advice())
                        && advice(planned, phase, trial)
                        && planned.explanation().isPresent();
    }

    static boolean optionsExplained(PlannedTrial planned, PlannedPhase phase) {
        return phase.explanation()
                && !phase.advises()
                && planned.explanation().filter(ExplanationSpec::ofEachOption).isPresent();
    }
}
