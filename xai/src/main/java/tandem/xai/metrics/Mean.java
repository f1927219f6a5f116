package tandem.xai.metrics;

/** The mean of those values that are numbers. */
final class Mean {

    private double sum;
    private int count;

    void add(double value) {
        if (!Double.isNaN(value)) {
            sum += value;
            count++;
        }
    }

    /** Not a number where none was added. */
    double value() {
        return count == 0 ? Double.NaN : sum / count;
    }
}
