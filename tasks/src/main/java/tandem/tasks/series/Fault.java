package tandem.tasks.series;

import tandem.tasks.raster.Chance;

/**
 * A cause that has hit one channel.
 *
 * @param channel from 0
 * @param run of samples that it has changed, within the window
 */
record Fault(Cause cause, int channel, Window run) {

    private static final int WIDEST_SPIKE = 3;
    private static final double LEAST_REACH = 2;
    private static final double MOST_REACH = 3;
    private static final double LONGEST_WAIT = 0.5;
    private static final double LEAST_STUCK = 0.15;
    private static final double STUCK_OF_STRENGTH = 0.45;
    private static final double LEAST_LOSS = 0.6;
    private static final double MOST_LOSS = 0.95;
    private static final double LEAST_OWN = 0.2;
    private static final double OWN_OF_STRENGTH = 0.9;
    private static final int EDGE = 4;

    static Fault draw(Cause cause, Window window, int channels, double strength, Chance chance) {
        int channel = chance.index(channels);
        Window run =
                switch (cause) {
                    case SPIKE -> Runs.ofLength(window, 1 + chance.index(WIDEST_SPIKE), chance);
                    case DRIFT ->
                        new Window(
                                window.from() + (int) chance.uniform(0, LONGEST_WAIT * window.length()), window.to());
                    case DROPOUT -> Runs.within(window, LEAST_STUCK + STUCK_OF_STRENGTH * strength, chance);
                    case COUPLING_LOSS -> Runs.within(window, chance.uniform(LEAST_LOSS, MOST_LOSS), chance);
                    case NORMAL -> throw new IllegalArgumentException("nothing has hit a normal window");
                };
        return new Fault(cause, channel, run);
    }

    /** Changes the channel's values, before units. */
    void hit(double[][] values, Plant plant, double strength, Chance chance) {
        double reach = Runs.sign(chance) * strength * chance.uniform(LEAST_REACH, MOST_REACH);
        double[] own = values[channel];
        switch (cause) {
            case SPIKE -> run.samples().forEach(t -> own[t] += reach);
            case DRIFT -> run.samples().forEach(t -> own[t] += reach * (t - run.from() + 1) / run.length());
            case DROPOUT -> stick(own, Math.min(1, (1 + strength) / 2));
            case COUPLING_LOSS ->
                uncouple(
                        own,
                        plant,
                        Math.min(1, LEAST_OWN + OWN_OF_STRENGTH * strength),
                        Driver.draw(chance).course(own.length));
            case NORMAL -> throw new IllegalArgumentException("nothing has hit a normal window");
        }
    }

    /** A share of how far the values move from the first of the run is lost. */
    private void stick(double[] own, double share) {
        double held = own[run.from()];
        run.samples().forEach(t -> own[t] = held + (1 - share) * (own[t] - held));
    }

    /** What the channel shares gives way to a course of its own with the same variance. */
    private void uncouple(double[] own, Plant plant, double most, double[] other) {
        Taper taper = new Taper(run, EDGE);
        run.samples().forEach(t -> {
            double share = most * taper.at(t);
            double shared = plant.shared(channel, t, 0);
            own[t] += StrictMath.sqrt(1 - share * share) * shared + share * other[t] - shared;
        });
    }
}
