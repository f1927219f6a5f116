package tandem.app.evaluation.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tandem.app.evaluation.Evaluation;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.xai.metrics.Metric;

/**
 * Whether a metric orders the methods alike, whoever judges.
 *
 * @param network whose pictures or seeds judge; empty where networks do
 * @param metric the metric
 * @param over who judges
 * @param methods that are ordered, two or more
 * @param judges two or more
 * @param leftOut pictures at which something is no number
 * @param w Kendall's, in [0, 1]; not a number where all methods tie
 * @param tau the mean of Kendall's tau-b between judges, in [−1, 1]; the same
 */
public record RankStability(
        String network, Metric metric, Over over, int methods, int judges, int leftOut, double w, double tau) {

    /** Who judges. */
    public enum Over {
        /** Each picture orders the methods by their means over seeds. */
        PICTURES,
        /** Each seed orders them by their means over pictures. */
        SEEDS,
        /** Each network orders them by their means over pictures and seeds. */
        NETWORKS;

        /** The word in tables. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of each metric that judges: over pictures and seeds for each network, then over networks, where there are several. */
    public static List<RankStability> of(Evaluation evaluation) {
        List<RankStability> all = new ArrayList<>();
        for (Metric metric : evaluation.metrics()) {
            if (metric.better() != Metric.Better.NEITHER) {
                for (NetworkEvaluation network : evaluation.networks()) {
                    overPictures(network, metric).ifPresent(all::add);
                    overSeeds(network, metric).ifPresent(all::add);
                }
                overNetworks(evaluation, metric).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<RankStability> overPictures(NetworkEvaluation network, Metric metric) {
        Scores scores = Scores.of(network, metric);
        return of(network.network(), metric, Over.PICTURES, scores.leftOut(), scores.pictures());
    }

    private static Optional<RankStability> overSeeds(NetworkEvaluation network, Metric metric) {
        List<String> methods = Scores.of(network, metric).methods();
        double[][] judges = network.seeds().stream()
                .map(seed -> methods.stream()
                        .mapToDouble(method -> NetworkEvaluation.mean(network.pictures().stream()
                                .mapToDouble(picture -> NetworkEvaluation.value(picture, metric, method, seed))))
                        .toArray())
                .toArray(double[][]::new);
        boolean drawsItsOwn = network.pictures().stream()
                .flatMap(picture -> picture.values().stream())
                .filter(value -> value.metric().equals(metric.name()))
                .allMatch(value -> value.seed().isEmpty());
        return drawsItsOwn ? Optional.empty() : of(network.network(), metric, Over.SEEDS, 0, judges);
    }

    private static Optional<RankStability> overNetworks(Evaluation evaluation, Metric metric) {
        List<String> methods = evaluation.networks().stream()
                .map(network -> Scores.of(network, metric).methods())
                .reduce((one, other) -> one.stream().filter(other::contains).toList())
                .orElseThrow();
        double[][] judges = evaluation.networks().stream()
                .map(network -> methods.stream()
                        .mapToDouble(method -> NetworkEvaluation.mean(network.pictures().stream()
                                .mapToDouble(picture -> NetworkEvaluation.value(picture, metric, method))))
                        .toArray())
                .toArray(double[][]::new);
        return of("", metric, Over.NETWORKS, 0, judges);
    }

    private static Optional<RankStability> of(
            String network, Metric metric, Over over, int leftOut, double[][] judges) {
        if (judges.length < 2 || judges[0].length < 2) {
            return Optional.empty();
        }
        return Optional.of(new RankStability(
                network,
                metric,
                over,
                judges[0].length,
                judges.length,
                leftOut,
                Concordance.kendallsW(judges),
                Concordance.meanTau(judges)));
    }
}
