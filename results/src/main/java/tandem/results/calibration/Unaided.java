package tandem.results.calibration;

import java.util.Optional;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.measures.trial.StatedAnswer;

/** Which answers count as given without the AI. */
public enum Unaided {
    /** The final answers of solo trials. */
    SOLO {
        @Override
        Optional<String> in(MeasuredTrial trial) {
            return trial.solo() ? trial.answers().last().flatMap(StatedAnswer::option) : Optional.empty();
        }
    },
    /** Those, and in trials with an AI the initial answers, which come before its advice. */
    SOLO_AND_INITIAL {
        @Override
        Optional<String> in(MeasuredTrial trial) {
            return trial.solo() ? SOLO.in(trial) : trial.initialDecision();
        }
    };

    /** The answer of {@code trial} that counts; empty if none does. */
    abstract Optional<String> in(MeasuredTrial trial);
}
