package tandem.tasks.series;

import tandem.tasks.raster.Chance;

/** Something unusual that is normal: a change of the course that all channels share, and so they change together. */
enum Novelty {
    /** A higher or lower load for a while. */
    LOAD,
    /** A regime with faster swings. */
    REGIME;

    private static final int EDGE = 5;
    private static final double LEAST_SHARE = 0.6;
    private static final double MOST_SHARE = 0.95;
    private static final double LEAST_LOAD = 3;
    private static final double MOST_LOAD = 5;
    private static final double SHORTEST_SWING = 9;
    private static final double LONGEST_SWING = 15;

    /** By how much it changes the shared course, one number a sample. */
    double[] change(int samples, Window window, double strength, Chance chance) {
        Taper taper = new Taper(Runs.within(window, chance.uniform(LEAST_SHARE, MOST_SHARE), chance), EDGE);
        double size = Runs.sign(chance) * strength * chance.uniform(LEAST_LOAD, MOST_LOAD);
        double rate = 2 * StrictMath.PI / chance.uniform(SHORTEST_SWING, LONGEST_SWING);
        double[] change = new double[samples];
        for (int t = window.from(); t < window.to(); t++) {
            double shape = this == LOAD ? 1 : StrictMath.sin(rate * (t - window.from())) / 2;
            change[t] = taper.at(t) * size * shape;
        }
        return change;
    }
}
