package tandem.xai.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A network that can be asked and explained. Every call takes a batch; every array that is returned belongs to the
 * manager of the batch it was asked with. A network is used from one thread at a time; different networks may be used
 * from different threads, where their gradients wait for each other.
 */
public interface ExplainableModel extends AutoCloseable {

    /** What it was loaded from. */
    ModelBundle bundle();

    /** A new manager for the arrays of one piece of work; close it when done. */
    NDManager newManager();

    /**
     * The outputs before the softmax.
     *
     * @param batch {@code n × 3 × height × width}, normalised
     * @return {@code n × classes}
     */
    NDArray logits(NDArray batch);

    /**
     * The gradient of each sample's target logit with respect to its input.
     *
     * @param batch {@code n × 3 × height × width}, normalised
     * @param targets n classes, each from 0
     * @return of the batch's shape
     * @throws IndexOutOfBoundsException if there is no such class
     */
    NDArray inputGradient(NDArray batch, int[] targets);

    /** Whether the network lets out its last spatial features, as the Grad-CAM family needs. */
    boolean hasFeatures();

    /**
     * The last spatial features.
     *
     * @param batch {@code n × 3 × height × width}, normalised
     * @return {@code n × channels × h × w}
     * @throws UnsupportedOperationException without {@link #hasFeatures()}
     */
    default NDArray features(NDArray batch) {
        throw new UnsupportedOperationException(
                bundle().name() + " lets out no features; export it with features(x) and head(a)");
    }

    /**
     * The last spatial features, and the gradient of each sample's target logit with respect to them.
     *
     * @param batch {@code n × 3 × height × width}, normalised
     * @param targets n classes, each from 0
     * @throws IndexOutOfBoundsException if there is no such class
     * @throws UnsupportedOperationException without {@link #hasFeatures()}
     */
    FeatureGradient featureGradient(NDArray batch, int[] targets);

    /**
     * Features and the gradient with respect to them, both {@code n × channels × h × w}.
     */
    record FeatureGradient(NDArray features, NDArray gradient) {}

    /** Whether the network lets out its attention, as attention rollout needs. */
    default boolean hasAttention() {
        return false;
    }

    /**
     * The attention after the softmax: rows are the tokens that look, columns those that are looked at, the class token
     * first and then the patches, row by row.
     *
     * @param batch {@code n × 3 × height × width}, normalised
     * @return {@code n × layers × heads × tokens × tokens}, each row sums to 1
     * @throws UnsupportedOperationException without {@link #hasAttention()}
     */
    default NDArray attention(NDArray batch) {
        throw new UnsupportedOperationException(
                bundle().name() + " lets out no attention; export it with attention(x)");
    }

    /** Whether the gradient with respect to the attention can be had. */
    default boolean hasAttentionGradient() {
        return false;
    }

    /**
     * The attention, and the gradient of each sample's target logit with respect to it, with all that later layers make of
     * a change in an earlier one.
     *
     * @param batch {@code n × 3 × height × width}, normalised
     * @param targets n classes, each from 0
     * @throws IndexOutOfBoundsException if there is no such class
     * @throws UnsupportedOperationException without {@link #hasAttentionGradient()}
     */
    default AttentionGradient attentionGradient(NDArray batch, int[] targets) {
        throw new UnsupportedOperationException(bundle().name()
                + " cannot be differentiated by its attention; export attention(x) and"
                + " forward_with_attention_shift(x, shift)");
    }

    /**
     * Attention and the gradient with respect to it, both {@code n × layers × heads × tokens × tokens}.
     */
    record AttentionGradient(NDArray attention, NDArray gradient) {}

    /** Its layers that have parameters, as it lists them, usually from input to output; empty where it lists none. */
    default List<String> layers() {
        return List.of();
    }

    /**
     * Shuffles the values within each parameter of a layer, for as long as the network is loaded. Running means and
     * variances stay.
     *
     * @param layer one of {@link #layers()}
     */
    default void shuffle(String layer, SplittableRandom random) {
        throw new UnsupportedOperationException(bundle().name() + " lists no layers");
    }

    @Override
    void close();
}
