package tandem.xai.metrics;

/** How plain a map is. */
public interface ComplexityMetric extends Metric {

    @Override
    default double least() {
        return 0;
    }

    /** Of a map; not a number for one that is 0 everywhere. */
    double of(PixelMap map);
}
