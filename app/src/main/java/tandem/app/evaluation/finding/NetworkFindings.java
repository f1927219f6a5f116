package tandem.app.evaluation.finding;

import java.util.List;
import tandem.app.evaluation.NetworkEvaluation;

/**
 * What an evaluation says of the methods at one network.
 *
 * @param evaluation that it follows from
 * @param means metric by metric, methods in the order of the plan
 * @param pairs metric by metric
 * @param stimuli the pictures with their strata; of each stratum all, or so many as were asked for
 */
public record NetworkFindings(
        NetworkEvaluation evaluation, List<MethodMean> means, List<PairOrder> pairs, List<Stimulus> stimuli) {

    public NetworkFindings {
        means = List.copyOf(means);
        pairs = List.copyOf(pairs);
        stimuli = List.copyOf(stimuli);
    }

    /** The network's name. */
    public String network() {
        return evaluation.network();
    }
}
