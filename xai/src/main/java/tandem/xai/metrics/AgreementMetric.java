package tandem.xai.metrics;

/** How alike two maps are: 1 if nothing lies between them. It does not judge, since alike maps may both be wrong. */
public interface AgreementMetric extends Metric {

    @Override
    default double most() {
        return 1;
    }

    @Override
    default Better better() {
        return Better.NEITHER;
    }

    /**
     * Of two maps, whichever comes first.
     *
     * @throws IllegalArgumentException if they differ in size
     */
    double between(PixelMap first, PixelMap second);
}
