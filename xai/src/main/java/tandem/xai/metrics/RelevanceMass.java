package tandem.xai.metrics;

/**
 * Relevance mass (Arras, Osman and Samek 2022): the share of what speaks for the target, the sum of positive values, that
 * lies inside the thing. Not a number where nothing speaks for it.
 */
public final class RelevanceMass implements LocalisationMetric {

    @Override
    public String name() {
        return "relevance-mass";
    }

    @Override
    public double of(PixelMap map, Mask thing) {
        thing.check(map);
        double[] values = map.values();
        double inside = 0;
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            double value = Math.max(0, values[i]);
            total += value;
            inside += thing.at(i) ? value : 0;
        }
        return inside / total;
    }
}
