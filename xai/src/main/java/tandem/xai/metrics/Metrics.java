package tandem.xai.metrics;

import java.util.List;
import java.util.Optional;

/** All metrics, each with its usual parameters. */
public final class Metrics {

    private static final List<Metric> ALL = List.of(
            new DeletionAuc(),
            new InsertionAuc(),
            new PixelFlipping(),
            new Road(),
            new FaithfulnessCorrelation(),
            new Infidelity(),
            new PointingGame(),
            new RelevanceMass(),
            new RelevanceRank(),
            new MaskIou(),
            new GiniSparseness(),
            new Entropy(),
            new EffectiveComplexity(),
            new MaxSensitivity(),
            new LocalLipschitz(),
            new NoiseAgreement(),
            new SeedAgreement(),
            new RandomLogit(),
            new ParameterRandomisation(),
            new TopKIou(),
            new SpearmanCorrelation(),
            new KendallCorrelation(),
            new SignAgreement(),
            new StructuralSimilarity());

    private Metrics() {}

    /** All metrics: faithfulness, localisation, complexity, robustness, randomisation, agreement. */
    public static List<Metric> all() {
        return ALL;
    }

    /** The metric of that name, if there is one. */
    public static Optional<Metric> named(String name) {
        return ALL.stream().filter(metric -> metric.name().equals(name)).findFirst();
    }
}
