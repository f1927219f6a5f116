package tandem.xai.metrics;

/**
 * Spearman's rank correlation of the signed values; equals share their mean rank. 1 if both order the pixels alike, −1 if the
 * other way round. Not a number where a map is the same everywhere.
 */
public final class SpearmanCorrelation implements AgreementMetric {

    @Override
    public String name() {
        return "spearman";
    }

    @Override
    public double least() {
        return -1;
    }

    @Override
    public double between(PixelMap first, PixelMap second) {
        first.check(second);
        return Correlation.pearson(ranks(first), ranks(second));
    }

    private static double[] ranks(PixelMap map) {
        double[] values = map.values();
        int[] ranking = map.ranking();
        double[] ranks = new double[values.length];
        for (int from = 0; from < ranking.length; ) {
            int to = from;
            while (to < ranking.length && values[ranking[to]] == values[ranking[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[ranking[i]] = (from + to - 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
