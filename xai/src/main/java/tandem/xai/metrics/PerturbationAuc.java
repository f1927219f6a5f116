package tandem.xai.metrics;

/** The area below a curve of probabilities. */
interface PerturbationAuc extends FaithfulnessMetric {

    /** Along which pixels are replaced. */
    PerturbationCurve curve();

    @Override
    default String parameters() {
        return curve().words();
    }

    @Override
    default double least() {
        return 0;
    }

    @Override
    default double most() {
        return 1;
    }
}
