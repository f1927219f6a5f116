package tandem.results.trials;

import java.util.Optional;
import java.util.OptionalLong;
import tandem.protocols.plan.Judgement;

/**
 * What the participant decided in a trial.
 *
 * @param initial answer before any advice, in trials that ask for one
 * @param own final or only answer; empty if the trial was delegated, timed out or did not end
 * @param delegated whether the trial was handed over to the AI; empty where there was no such choice, or none was made
 * @param delegatedBy whose choice that was: person or ai; empty where there was none
 * @param delegationRtNanos from the choice's last painting to the choice
 * @param judgement whether one agrees with the AI, in trials that ask for that
 * @param prediction of the AI's answer, in trials that ask for one
 * @param vetoed whether the AI's decision was stopped; empty where there was no such choice, or none was made
 * @param adviceRequested whether advice that comes on demand was asked for; empty where it does not
 * @param timedOut whether a deadline passed
 */
public record Decisions(
        Optional<Answer> initial,
        Optional<Answer> own,
        Optional<Boolean> delegated,
        String delegatedBy,
        OptionalLong delegationRtNanos,
        Optional<Answer> judgement,
        Optional<Answer> prediction,
        Optional<Boolean> vetoed,
        Optional<Boolean> adviceRequested,
        boolean timedOut) {

    /** The answer that ended the trial, whatever it was asked as. */
    public Optional<Answer> last() {
        return own.or(() -> judgement).or(() -> prediction);
    }

    /** Whether one agrees with the AI, in trials that ask for that. */
    public Optional<Boolean> agreed() {
        return judgement.map(answer -> answer.option().equals(Judgement.AGREE));
    }
}
