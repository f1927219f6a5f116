package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import java.util.List;
import tandem.xai.model.ExplainableModel;

/** A way to explain an output of a network by its input. */
public interface AttributionMethod {

    /** The word in protocol files and data. */
    String name();

    /** What the result depends on besides network, input and target: steps, baseline, seed; part of the cache's key. */
    String parameters();

    /** What the sign of its values means. */
    Attribution.Sign sign();

    /** Whether it can explain this network. */
    boolean supports(ExplainableModel model);

    /**
     * Explains each sample's target logit.
     *
     * @param model the network
     * @param batch {@code n × 3 × height × width}, normalised
     * @param targets n classes, each from 0
     * @return n attributions, in order
     */
    List<Attribution> explain(ExplainableModel model, NDArray batch, int[] targets);
}
