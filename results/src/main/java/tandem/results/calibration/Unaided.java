package tandem.results.calibration;

import java.util.Optional;
import tandem.results.measures.trial.MeasuredTrial;

/** Which answers count as given without the AI. */
public enum Unaided {
    /** The final answers of solo trials. */
    SOLO {
        @Override
        Optional<PilotAnswer> in(MeasuredTrial trial) {
            return trial.solo() ? answer(trial, trial.finalDecision(), trial.finalCorrect()) : Optional.empty();
        }
    },
    /** Those, and in trials with an AI the initial answers, which come before its advice. */
    SOLO_AND_INITIAL {
        @Override
        Optional<PilotAnswer> in(MeasuredTrial trial) {
            return trial.solo() ? SOLO.in(trial) : answer(trial, trial.initialDecision(), trial.initialCorrect());
        }
    };

    /** The answer of {@code trial} that counts; empty if none does. */
    abstract Optional<PilotAnswer> in(MeasuredTrial trial);

    private static Optional<PilotAnswer> answer(MeasuredTrial trial, Optional<String> option, Optional<Boolean> right) {
        return option.flatMap(
                chosen -> right.map(is -> new PilotAnswer(trial.setting().participant(), chosen, is)));
    }
}
