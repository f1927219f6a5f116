package tandem.xai.metrics;

/** Whether a map lies where the thing is: a share, and more is better. */
public interface LocalisationMetric extends Metric {

    @Override
    default double least() {
        return 0;
    }

    @Override
    default double most() {
        return 1;
    }

    @Override
    default Better better() {
        return Better.HIGHER;
    }

    /**
     * Of a map.
     *
     * @throws IllegalArgumentException if map and mask differ in size
     */
    double of(PixelMap map, Mask thing);
}
