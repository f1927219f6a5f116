package tandem.results.trials;

/**
 * What came between in a trial that was not of its making.
 *
 * @param resumed whether the session stopped in the trial and went on
 * @param timeJumped whether the clocks jumped in it, or time went by that the window did not see
 */
public record Interruptions(boolean resumed, boolean timeJumped) {

    static final Interruptions NONE = new Interruptions(false, false);

    Interruptions resume() {
        return new Interruptions(true, timeJumped);
    }

    Interruptions jump() {
        return new Interruptions(resumed, true);
    }
}
