package tandem.xai.metrics;

/** How plain a map is. */
public interface ComplexityMetric extends Metric {

    /** Of a map; not a number for one that is 0 everywhere. */
    double of(PixelMap map);
}
