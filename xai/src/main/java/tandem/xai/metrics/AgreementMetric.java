package tandem.xai.metrics;

/** How alike two maps are. */
public interface AgreementMetric extends Metric {

    /**
     * Of two maps, whichever comes first.
     *
     * @throws IllegalArgumentException if they differ in size
     */
    double between(PixelMap first, PixelMap second);
}
