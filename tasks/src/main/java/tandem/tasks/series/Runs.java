package tandem.tasks.series;

import tandem.tasks.raster.Chance;

/** Chance stretches of a window. */
final class Runs {

    private Runs() {}

    /** A run of that share of the window, rounded, at a chance place in it. */
    static Window within(Window window, double share, Chance chance) {
        return ofLength(window, Math.max(1, (int) StrictMath.rint(share * window.length())), chance);
    }

    /** A run of so many samples, at a chance place in the window. */
    static Window ofLength(Window window, int length, Chance chance) {
        int from = window.from() + chance.index(window.length() - length + 1);
        return new Window(from, from + length);
    }

    /** Up or down, each as likely. */
    static int sign(Chance chance) {
        return chance.happens(0.5) ? 1 : -1;
    }
}
