package tandem.results.calibration.choice;

/**
 * What chosen items are to be like.
 *
 * @param count how many, at least 2
 * @param soloAccuracy of people without the AI, in [0, 1]
 * @param aiAccuracy in [0, 1]
 * @param correlation over items of human error rate and AI error, −1 … 1
 */
public record Targets(int count, double soloAccuracy, double aiAccuracy, double correlation) {

    public Targets {
        if (count < 2) {
            throw new IllegalArgumentException("at least 2 items, not " + count);
        }
        requireIn(0, soloAccuracy, "solo accuracy");
        requireIn(0, aiAccuracy, "AI accuracy");
        requireIn(-1, correlation, "correlation");
    }

    private static void requireIn(double least, double value, String what) {
        if (!(value >= least && value <= 1)) {
            throw new IllegalArgumentException(what + " is between " + (int) least + " and 1, not " + value);
        }
    }

    /** The number of items on which the AI errs that comes nearest. */
    int aiErrors() {
        return (int) Math.round(count * (1 - aiAccuracy));
    }
}
