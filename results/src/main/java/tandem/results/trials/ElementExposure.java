package tandem.results.trials;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How an element of a trial was on the screen. Nothing is visible between the end of a phase and the next painting, nor while
 * the session is stopped.
 *
 * @param element which one
 * @param visibleNanos how long it was visible
 * @param firstViewNanos from the start of the trial until it was first visible; empty if it never was
 * @param timesShown how often it became visible
 * @param timesHidden how often it went away while its phase went on
 * @param unfocusedNanos how long it was visible in a window without the focus
 * @param meanOpacity while it was visible, weighted by time, in (.05, 1]; empty if it never was
 * @param drawn of it last
 * @param revealed by the participant, where only a part of it is sharp at a time
 * @param trace its opacity from when on, in order; 0 where it went away; empty if it never came
 */
public record ElementExposure(
        Element element,
        long visibleNanos,
        OptionalLong firstViewNanos,
        int timesShown,
        int timesHidden,
        long unfocusedNanos,
        OptionalDouble meanOpacity,
        DrawnPixels drawn,
        Revealed revealed,
        List<Change> trace) {

    public ElementExposure {
        trace = List.copyOf(trace);
    }

    /**
     * A change of opacity.
     *
     * @param nanos since the trial began
     * @param opacity from then on, in [0, 1]
     */
    public record Change(long nanos, double opacity) {}

    /** Whether it came at all, be it too faint to be seen. */
    public boolean came() {
        return !trace.isEmpty();
    }

    /** Whether it was ever visible. */
    public boolean seen() {
        return timesShown > 0;
    }
}
