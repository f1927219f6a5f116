package tandem.tasks.series.chart;

import tandem.tasks.series.Window;

/**
 * The samples of a series that are seen at once. It never leaves the series, and keeps {@value #LEAST} samples in sight where
 * there are as many.
 *
 * @param from the first, from 0
 * @param to the sample after the last
 * @param samples of the series
 */
record VisibleSpan(int from, int to, int samples) {

    static final int LEAST = 12;

    VisibleSpan {
        if (from < 0 || to <= from || to > samples) {
            throw new IllegalArgumentException("samples " + from + " to " + to + " of " + samples);
        }
    }

    /** All of a series. */
    static VisibleSpan all(int samples) {
        return new VisibleSpan(0, samples, samples);
    }

    /** How many samples. */
    int length() {
        return to - from;
    }

    /** Whether all of the series is seen. */
    boolean whole() {
        return length() == samples;
    }

    /** Whether fewer samples can be seen. */
    boolean narrowable() {
        return length() > Math.min(LEAST, samples);
    }

    /**
     * Fewer samples or more, by one at least as far as there are any, so that the smallest turn of a wheel is not lost.
     *
     * @param factor of how many are seen: below 1 is nearer, 1 changes nothing
     * @param anchor place in what is seen, from 0 to 1, whose sample stays there as far as the ends of the series allow
     */
    VisibleSpan zoomed(double factor, double anchor) {
        int narrowest = Math.min(LEAST, samples);
        long other = factor < 1
                ? Math.min(length() - 1, Math.round(length() * factor))
                : factor > 1 ? Math.max(length() + 1, Math.round(length() * factor)) : length();
        int wanted = (int) Math.max(narrowest, Math.min(samples, other));
        return placed((int) Math.round(from + anchor * (length() - wanted)), wanted);
    }

    /** Later samples, or earlier ones where {@code by} is negative; as far as there are any. */
    VisibleSpan moved(int by) {
        return placed(from + by, length());
    }

    /** As many samples, moved no further than it takes to see all of a window; the same where the window is longer. */
    VisibleSpan holding(Window window) {
        if (window.length() > length()) {
            return this;
        }
        return placed(Math.max(Math.min(from, window.from()), window.to() - length()), length());
    }

    /** Whether all of a window is seen. */
    boolean holds(Window window) {
        return from <= window.from() && window.to() <= to;
    }

    /**
     * Where a sample begins in a plot of all that is seen.
     *
     * @param sample between samples too
     * @param width of the plot, in pixels
     */
    double x(double sample, double width) {
        return (sample - from) * width / length();
    }

    /**
     * The place between samples that is seen at a place of a plot; the nearest in sight.
     *
     * @param x from the left, in pixels
     * @param width of the plot, in pixels
     */
    double sampleAt(double x, double width) {
        return from + Math.max(0, Math.min(width, x)) * length() / Math.max(1, width);
    }

    private VisibleSpan placed(int start, int length) {
        int inside = Math.max(0, Math.min(samples - length, start));
        return new VisibleSpan(inside, inside + length, samples);
    }
}
