package tandem.results.trials;

import java.util.Optional;
import java.util.OptionalLong;
import tandem.protocols.plan.Judgement;

/**
 * What the participant decided in a trial.
 *
 * @param initial answer before any advice, in trials that ask for one
 * @param own final or only answer; empty if the trial was delegated, timed out or did not end
 * @param delegation who decides; empty where there was no such choice, or none was made
 * @param judgement whether one agrees with the AI, in trials that ask for that
 * @param prediction of the AI's answer, in trials that ask for one
 * @param vetoed whether the AI's decision was stopped; empty where there was no such choice, or none was made
 * @param adviceRequested whether advice that comes on demand was asked for; empty where it does not
 * @param unanswered why there is no answer: a deadline passed, or the session stopped in the trial and went on with the next
 */
public record Decisions(
        Optional<Answer> initial,
        Optional<Answer> own,
        Optional<Delegation> delegation,
        Optional<Answer> judgement,
        Optional<Answer> prediction,
        Optional<Boolean> vetoed,
        Optional<Boolean> adviceRequested,
        Optional<Exclusion> unanswered) {

    /**
     * Who decides.
     *
     * @param toAi whether it is the AI
     * @param by whose choice that was: person or ai
     * @param rtNanos from the last painting of the choice to the choice; empty where nobody was asked
     */
    public record Delegation(boolean toAi, String by, OptionalLong rtNanos) {}

    /** Whether the AI decided, handed over to it or kept by it; empty where there was no such choice, or none was made. */
    public Optional<Boolean> delegated() {
        return delegation.map(Delegation::toAi);
    }

    /** Whether a deadline passed. */
    public boolean timedOut() {
        return unanswered.equals(Optional.of(Exclusion.TIMED_OUT));
    }

    /** The answer that ended the trial, whatever it was asked as. */
    public Optional<Answer> last() {
        return own.or(() -> judgement).or(() -> prediction);
    }

    /** Whether one agrees with the AI, in trials that ask for that. */
    public Optional<Boolean> agreed() {
        return judgement.map(answer -> answer.option().equals(Judgement.AGREE));
    }
}
