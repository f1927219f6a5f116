package tandem.results.trials;

import java.util.List;
import java.util.OptionalLong;

/**
 * What was on the screen in a trial, and how long.
 *
 * @param adviceShown whether the advice became visible
 * @param adviceSet options that the advice named, the likeliest first; empty where it named one
 * @param abstained whether the advisor did not answer
 * @param adviceNanos how long it was visible; empty if it never was
 * @param explanationNanos how long the explanation was switched on with an opacity above .05; empty if none was shown
 * @param truthTold whether feedback told the truth
 * @param onsetErrorNanos from the request for the first phase to its painting; empty if no painting was recorded
 * @param droppedPulses over all paintings of the trial
 * @param unfocusedNanos how long the window was without the focus
 */
public record Exposure(
        boolean adviceShown,
        List<String> adviceSet,
        boolean abstained,
        OptionalLong adviceNanos,
        OptionalLong explanationNanos,
        boolean truthTold,
        OptionalLong onsetErrorNanos,
        int droppedPulses,
        long unfocusedNanos) {}
