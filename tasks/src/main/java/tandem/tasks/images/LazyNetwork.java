package tandem.tasks.images;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import tandem.tasks.Task.Progress;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundle;

/** A network that is loaded when it is first really asked: most commands never need one. */
final class LazyNetwork implements ExplainableModel {

    private final ModelBundle bundle;
    private final Progress progress;
    private ExplainableModel loaded;

    /** @param progress told when it is loaded, which takes long for a large one */
    LazyNetwork(ModelBundle bundle, Progress progress) {
        this.bundle = bundle;
        this.progress = progress;
    }

    @Override
    public ModelBundle bundle() {
        return bundle;
    }

    @Override
    public NDManager newManager() {
        return network().newManager();
    }

    @Override
    public NDArray logits(NDArray batch) {
        return network().logits(batch);
    }

    @Override
    public NDArray inputGradient(NDArray batch, int[] targets) {
        return network().inputGradient(batch, targets);
    }

    @Override
    public boolean hasFeatures() {
        return network().hasFeatures();
    }

    @Override
    public NDArray features(NDArray batch) {
        return network().features(batch);
    }

    @Override
    public FeatureGradient featureGradient(NDArray batch, int[] targets) {
        return network().featureGradient(batch, targets);
    }

    @Override
    public boolean hasAttention() {
        return network().hasAttention();
    }

    @Override
    public NDArray attention(NDArray batch) {
        return network().attention(batch);
    }

    @Override
    public boolean hasAttentionGradient() {
        return network().hasAttentionGradient();
    }

    @Override
    public AttentionGradient attentionGradient(NDArray batch, int[] targets) {
        return network().attentionGradient(batch, targets);
    }

    @Override
    public synchronized void close() {
        if (loaded != null) {
            loaded.close();
            loaded = null;
        }
    }

    private synchronized ExplainableModel network() {
        if (loaded == null) {
            progress.report("loading the network " + bundle.name(), 0, 1);
            loaded = bundle.load();
            progress.report("loading the network " + bundle.name(), 1, 1);
        }
        return loaded;
    }
}
