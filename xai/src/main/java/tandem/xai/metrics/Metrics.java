package tandem.xai.metrics;

import java.util.List;
import java.util.Optional;

/** All metrics, each with its usual parameters. */
public final class Metrics {

    private static final List<Metric> ALL = List.of(
            new DeletionAuc(),
            new InsertionAuc(),
            new FaithfulnessCorrelation(),
            new Infidelity(),
            new PointingGame(),
            new RelevanceMass(),
            new RelevanceRank(),
            new GiniSparseness(),
            new Entropy(),
            new MaxSensitivity(),
            new TopKIou(),
            new SpearmanCorrelation(),
            new KendallCorrelation(),
            new SignAgreement());

    private Metrics() {}

    /** All metrics: faithfulness, localisation, complexity, robustness, agreement. */
    public static List<Metric> all() {
        return ALL;
    }

    /** The metric of that name, if there is one. */
    public static Optional<Metric> named(String name) {
        return ALL.stream().filter(metric -> metric.name().equals(name)).findFirst();
    }
}
