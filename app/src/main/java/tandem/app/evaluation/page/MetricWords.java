package tandem.app.evaluation.page;

import tandem.xai.metrics.Metric;

/** What is said of a metric. */
final class MetricWords {

    private MetricWords() {}

    /** Which way is better. */
    static String better(Metric metric) {
        return switch (metric.better()) {
            case HIGHER -> "higher is better";
            case LOWER -> "lower is better";
            case NEITHER -> "neither way is better";
        };
    }
}
