package tandem.app.evaluation.finding;

import java.util.List;
import java.util.OptionalInt;
import tandem.app.evaluation.Evaluation;
import tandem.app.evaluation.NetworkEvaluation;

/**
 * What an evaluation says of the methods.
 *
 * @param evaluation that it follows from
 * @param networks in their order
 * @param stability of the methods' order
 * @param draws behind the intervals
 */
public record Findings(
        Evaluation evaluation, List<NetworkFindings> networks, List<RankStability> stability, PictureDraws draws) {

    public Findings {
        networks = List.copyOf(networks);
        stability = List.copyOf(stability);
    }

    /** The networks' names, each once, in their order. */
    public List<String> networkNames() {
        return networks.stream().map(NetworkFindings::network).toList();
    }

    /**
     * All that follows from what came out.
     *
     * @param perStratum so many pictures of each stratum; empty for all
     * @param draws for intervals, and with their seed for the strata
     */
    public static Findings of(Evaluation evaluation, OptionalInt perStratum, PictureDraws draws) {
        List<NetworkFindings> networks = evaluation.networks().stream()
                .map(network -> of(evaluation, network, perStratum, draws))
                .toList();
        return new Findings(evaluation, networks, RankStability.of(evaluation), draws);
    }

    private static NetworkFindings of(
            Evaluation evaluation, NetworkEvaluation network, OptionalInt perStratum, PictureDraws draws) {
        List<MethodMean> means = evaluation.metrics().stream()
                .flatMap(metric -> MethodMean.of(network, metric, draws).stream())
                .toList();
        List<PairOrder> pairs = evaluation.metrics().stream()
                .flatMap(metric -> PairOrder.of(network, metric, draws).stream())
                .toList();
        List<Stimulus> all = Stimulus.all(network.pictures());
        return new NetworkFindings(
                network,
                means,
                pairs,
                perStratum.isPresent() ? Stimulus.pick(all, perStratum.getAsInt(), draws.seed()) : all);
    }
}
