package tandem.protocols.design.staircase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import tandem.protocols.design.DesignException;

/**
 * QUEST: a posterior over the threshold on a grid of log10 intensities, from a normal prior and a Weibull function; each
 * trial is put where the posterior says that the threshold is.
 *
 * <p>Watson, A. B., &amp; Pelli, D. G. (1983). QUEST: A Bayesian adaptive psychometric method. <i>Perception &amp;
 * Psychophysics</i>, 33, 113–120 (trials at the mode). Pelli, D. G. (1987). The ideal psychometric procedure.
 * <i>Investigative Ophthalmology &amp; Visual Science</i>, 28 (Suppl.), 366 (at a quantile). King-Smith, P. E., Grigsby, S.
 * S., Vingrys, A. J., Benes, S. C., &amp; Supowit, A. (1994). Efficient and unbiased modifications of the QUEST threshold
 * method. <i>Vision Research</i>, 34, 885–912 (at the mean, and the mean as the estimate).
 *
 * @param rule what was laid down
 * @param logPosterior of each grid point, up to a constant
 * @param trials answered so far
 */
public record Quest(Rule rule, List<Double> logPosterior, int trials) implements Staircase {

    public Quest {
        logPosterior = List.copyOf(logPosterior);
    }

    /** Where the next trial is put. */
    public enum Placement {
        /** At the mean of the posterior. */
        MEAN,
        /** At the lowest level where the posterior is highest. */
        MODE,
        /** At the lowest level that the threshold is below with the probability that the rule names. */
        QUANTILE
    }

    /**
     * What is laid down beforehand. Levels and thresholds are log10 intensities, on the grid min, min + grain, … up to max.
     *
     * @param function how right answers depend on the level
     * @param priorMean where the threshold is expected
     * @param priorSd how far from there it may well be
     * @param min lowest level
     * @param max highest level
     * @param grain width of the grid
     * @param placement where the next trial is put
     * @param quantile for {@link Placement#QUANTILE}, between 0 and 1; else without effect
     * @param trials ends after so many trials
     */
    public record Rule(
            Weibull function,
            double priorMean,
            double priorSd,
            double min,
            double max,
            double grain,
            Placement placement,
            double quantile,
            int trials) {

        /** A finer grid would only take time. */
        private static final int MOST_POINTS = 100_000;

        public Rule {
            require(
                    min < max && Double.isFinite(min) && Double.isFinite(max),
                    "no level lies between min " + min + " and max " + max,
                    "take a min below the max");
            require(
                    grain > 0 && grain <= max - min && (max - min) / grain < MOST_POINTS,
                    "a grain of " + grain + " makes no grid from " + min + " to " + max,
                    "take one like 0.01");
            require(
                    priorSd > 0 && Double.isFinite(priorSd),
                    "a prior sd of " + priorSd + " is not above 0",
                    "take one above 0");
            require(
                    priorMean >= min && priorMean <= max,
                    "the prior mean " + priorMean + " lies outside the levels " + min + " to " + max,
                    "take one between them, or other levels");
            require(
                    placement != Placement.QUANTILE || (quantile > 0 && quantile < 1),
                    "there is no quantile of order " + quantile,
                    "take one between 0 and 1, such as 0.5");
            require(trials >= 1, "it cannot end after " + trials + " trials", "take 1 or more");
        }

        private static void require(boolean holds, String what, String mend) {
            if (!holds) {
                throw new DesignException("staircase quest: " + what, mend);
            }
        }

        /** The grid points, in rising order. */
        List<Double> grid() {
            // A grain that divides the range must reach max in spite of rounding.
            int steps = (int) Math.floor((max - min) / grain + 1e-9);
            return IntStream.rangeClosed(0, steps)
                    .mapToObj(i -> min + i * grain)
                    .toList();
        }
    }

    /** The staircase before its first trial: the posterior is the prior. */
    public static Quest of(Rule rule) {
        List<Double> prior = rule.grid().stream()
                .map(threshold -> (threshold - rule.priorMean()) / rule.priorSd())
                .map(z -> -z * z / 2)
                .toList();
        return new Quest(rule, prior, 0);
    }

    @Override
    public double next() {
        return switch (rule.placement()) {
            case MEAN -> threshold();
            case MODE -> rule.grid().get(logPosterior.indexOf(Collections.max(logPosterior)));
            case QUANTILE -> quantile(rule.quantile());
        };
    }

    @Override
    public Quest after(double level, boolean correct) {
        if (finished()) {
            throw new IllegalStateException("the staircase is finished after " + trials + " trials");
        }
        List<Double> grid = rule.grid();
        List<Double> updated = new ArrayList<>(grid.size());
        for (int i = 0; i < grid.size(); i++) {
            double right = rule.function().correct(level, grid.get(i));
            // What is all but impossible stays so, and no more: the posterior must not vanish everywhere.
            double likelihood = Math.max(Double.MIN_NORMAL, correct ? right : 1 - right);
            updated.add(logPosterior.get(i) + StrictMath.log(likelihood));
        }
        return new Quest(rule, updated, trials + 1);
    }

    @Override
    public Quest after(boolean correct) {
        return after(next(), correct);
    }

    @Override
    public boolean finished() {
        return trials >= rule.trials();
    }

    /** The mean of the posterior (King-Smith et al., 1994). */
    @Override
    public double threshold() {
        List<Double> grid = rule.grid();
        List<Double> posterior = posterior();
        double mean = 0;
        for (int i = 0; i < grid.size(); i++) {
            mean += grid.get(i) * posterior.get(i);
        }
        return mean;
    }

    /** The standard deviation of the posterior: how well the threshold is known. */
    public double deviation() {
        List<Double> grid = rule.grid();
        List<Double> posterior = posterior();
        double mean = threshold();
        double variance = 0;
        for (int i = 0; i < grid.size(); i++) {
            variance += (grid.get(i) - mean) * (grid.get(i) - mean) * posterior.get(i);
        }
        return Math.sqrt(variance);
    }

    /** The probability of each grid point; they sum to 1. */
    public List<Double> posterior() {
        double highest = Collections.max(logPosterior);
        List<Double> relative =
                logPosterior.stream().map(log -> StrictMath.exp(log - highest)).toList();
        double sum = relative.stream().mapToDouble(Double::doubleValue).sum();
        return relative.stream().map(probability -> probability / sum).toList();
    }

    private double quantile(double order) {
        List<Double> grid = rule.grid();
        List<Double> posterior = posterior();
        double below = 0;
        for (int i = 0; i < grid.size(); i++) {
            below += posterior.get(i);
            if (below >= order) {
                return grid.get(i);
            }
        }
        return grid.get(grid.size() - 1);
    }
}
