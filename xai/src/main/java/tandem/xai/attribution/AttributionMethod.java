package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import java.util.List;
import java.util.Optional;
import tandem.xai.model.ExplainableModel;

/** A way to explain an output of a network by its input. */
public interface AttributionMethod {

    /** The word in protocol files and data. */
    String name();

    /**
     * What the result depends on besides network, input and target: steps, baseline, seed; part of the cache's key. Empty if
     * nothing.
     */
    default String parameters() {
        return "";
    }

    /** What the sign of its values means. */
    Attribution.Sign sign();

    /** What it needs of a network. */
    default Need need() {
        return Need.NOTHING;
    }

    /** Whether it can explain this network. */
    default boolean supports(ExplainableModel model) {
        return need().isMetBy(model);
    }

    /** The same method, as it is set, with another seed; empty where it draws nothing. */
    default Optional<AttributionMethod> withSeed(long seed) {
        return Optional.empty();
    }

    /** Why it cannot explain this network, and how to mend that, in one line, where it does not {@link #supports} it. */
    default String refusal(ExplainableModel model) {
        return name() + " cannot explain " + model.bundle().name() + " — " + need().remedy();
    }

    /**
     * Explains each sample's target. A sample's map depends on nothing else in the batch, and is the same each time.
     *
     * @param model the network
     * @param batch {@code n × 3 × height × width}, normalised
     * @param targets n targets
     * @return n attributions, in order
     * @throws IllegalArgumentException if there is not one target a sample
     * @throws IndexOutOfBoundsException if there is no such class
     * @throws UnsupportedOperationException if the network has not what {@link #need()} says
     */
    List<Attribution> explain(ExplainableModel model, NDArray batch, List<Target> targets);

    /** Explains the logit of one class a sample, as {@link #explain(ExplainableModel, NDArray, List)}. */
    default List<Attribution> explain(ExplainableModel model, NDArray batch, int[] targets) {
        return explain(model, batch, Target.each(targets));
    }
}
