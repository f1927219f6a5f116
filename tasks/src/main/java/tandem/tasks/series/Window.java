package tandem.tasks.series;

import java.util.stream.IntStream;

/**
 * A stretch of time that all channels share.
 *
 * @param from its first sample, from 0
 * @param to the sample after its last, greater than {@code from}
 */
public record Window(int from, int to) {

    public Window {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(
                    "window from sample " + from + " to " + to + ": give 0 or more, and an end after the start");
        }
    }

    /** How many samples. */
    public int length() {
        return to - from;
    }

    /** Its samples, in order. */
    public IntStream samples() {
        return IntStream.range(from, to);
    }

    /** Whether a sample lies in it. */
    public boolean holds(int sample) {
        return sample >= from && sample < to;
    }

    /** Whether they share a sample. */
    public boolean overlaps(Window other) {
        return from < other.to && other.from < to;
    }
}
