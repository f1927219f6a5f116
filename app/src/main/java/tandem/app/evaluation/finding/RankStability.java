package tandem.app.evaluation.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
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
 * @param methodsLeftOut of which some judge has no number at all
 * @param judges two or more; pictures fewer only if some are left out
 * @param leftOut pictures at which something else is no number
 * @param w Kendall's, in [0, 1]; not a number where all methods tie, or too many pictures are left out
 * @param tau the mean of Kendall's tau-b between judges, in [−1, 1]; the same
 */
public record RankStability(
        String network,
        Metric metric,
        Over over,
        int methods,
        int methodsLeftOut,
        int judges,
        int leftOut,
        double w,
        double tau) {

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
        double[][] whole = scores.whole().pictures();
        int leftOut = scores.pictures().length - whole.length;
        if (whole.length < 2 && leftOut == 0) {
            return Optional.empty();
        }
        return of(network.network(), metric, Over.PICTURES, new Judged(network, scores.methods(), leftOut, whole));
    }

    private static Optional<RankStability> overSeeds(NetworkEvaluation network, Metric metric) {
        boolean drawsItsOwn = network.pictures().stream()
                .flatMap(picture -> picture.values().stream())
                .filter(value -> value.metric().equals(metric.name()))
                .allMatch(value -> value.seed().isEmpty());
        if (drawsItsOwn || network.seeds().size() < 2) {
            return Optional.empty();
        }
        List<Scores> judges = network.seeds().stream()
                .map(seed -> Scores.of(network, metric, seed))
                .toList();
        return of(network.network(), metric, Over.SEEDS, Judged.byMeans(network, judges));
    }

    private static Optional<RankStability> overNetworks(Evaluation evaluation, Metric metric) {
        if (evaluation.networks().size() < 2) {
            return Optional.empty();
        }
        List<Scores> judges = evaluation.networks().stream()
                .map(network -> Scores.of(network, metric))
                .toList();
        return of(
                "", metric, Over.NETWORKS, Judged.byMeans(evaluation.networks().get(0), judges));
    }

    /** What judges give methods. */
    @SuppressWarnings("ArrayRecordComponent") // handed around in this class only
    private record Judged(List<String> methods, int methodsLeftOut, int leftOut, double[][] judges) {

        Judged(NetworkEvaluation network, List<String> methods, int leftOut, double[][] judges) {
            this(methods, network.methods().size() - methods.size(), leftOut, judges);
        }

        /** Means of the methods of which every judge has a number, over the pictures at which all judges have all of theirs. */
        static Judged byMeans(NetworkEvaluation network, List<Scores> judges) {
            List<String> methods = network.methods().stream()
                    .filter(method ->
                            judges.stream().allMatch(judge -> judge.told().contains(method)))
                    .toList();
            List<Scores> told =
                    judges.stream().map(judge -> judge.only(methods)).toList();
            int pictures = network.pictures().size();
            int[] whole = IntStream.range(0, pictures)
                    .filter(picture -> told.stream().allMatch(judge -> judge.isWhole(picture)))
                    .toArray();
            return new Judged(
                    network,
                    methods,
                    pictures - whole.length,
                    told.stream().map(judge -> judge.at(whole).means()).toArray(double[][]::new));
        }
    }

    private static Optional<RankStability> of(String network, Metric metric, Over over, Judged judged) {
        if (judged.methods().size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new RankStability(
                network,
                metric,
                over,
                judged.methods().size(),
                judged.methodsLeftOut(),
                judged.judges().length,
                judged.leftOut(),
                Concordance.kendallsW(judged.judges()),
                Concordance.meanTau(judged.judges())));
    }
}
