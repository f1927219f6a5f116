package tandem.xai.metrics;

/** How two rows of numbers go together. */
final class Correlation {

    private Correlation() {}

    /** Pearson's; not a number where a row is the same everywhere. */
    static double pearson(double[] first, double[] second) {
        double meanFirst = 0;
        double meanSecond = 0;
        for (int i = 0; i < first.length; i++) {
            meanFirst += first[i] / first.length;
            meanSecond += second[i] / second.length;
        }
        double both = 0;
        double squareFirst = 0;
        double squareSecond = 0;
        for (int i = 0; i < first.length; i++) {
            double one = first[i] - meanFirst;
            double two = second[i] - meanSecond;
            both += one * two;
            squareFirst += one * one;
            squareSecond += two * two;
        }
        double length = Math.sqrt(squareFirst) * Math.sqrt(squareSecond);
        return length == 0 ? Double.NaN : Math.max(-1, Math.min(1, both / length));
    }
}
