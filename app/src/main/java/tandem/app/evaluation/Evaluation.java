package tandem.app.evaluation;

import java.util.List;
import tandem.app.evaluation.picture.EvaluatedPicture;
import tandem.xai.metrics.Metric;

/**
 * All that came out.
 *
 * @param pictures that were explained
 * @param networks one or more, each about all pictures, in their order
 */
public record Evaluation(List<EvaluatedPicture> pictures, List<NetworkEvaluation> networks) {

    public Evaluation {
        pictures = List.copyOf(pictures);
        networks = List.copyOf(networks);
    }

    /** The metrics of maps and methods, the same for every network. */
    public List<Metric> metrics() {
        return networks.get(0).plan().metrics();
    }
}
