package tandem.xai.metrics;

/** Whether a map lies where the thing is. */
public interface LocalisationMetric extends Metric {

    /**
     * Of a map.
     *
     * @throws IllegalArgumentException if map and mask differ in size
     */
    double of(PixelMap map, Mask thing);
}
