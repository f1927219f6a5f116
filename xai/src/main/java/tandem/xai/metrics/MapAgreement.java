package tandem.xai.metrics;

/** A metric that is an agreement between maps of the method: it runs from the least to the most that agreement can be. */
interface MapAgreement extends MethodMetric {

    /** Of two maps. */
    AgreementMetric agreement();

    @Override
    default double least() {
        return agreement().least();
    }

    @Override
    default double most() {
        return agreement().most();
    }
}
