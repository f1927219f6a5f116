package tandem.xai.model;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import java.util.List;

/**
 * A scripted module's features under a head that Tandem trained. The module's own head and {@code forward} are never
 * called; its attention is let out as it is, but is not differentiated by, since only its own logits could be.
 */
final class HeadOnScriptModel extends TorchScriptModel {

    private final Model head;

    /** @param head a {@link LinearHead} with its parameters; closed with this */
    HeadOnScriptModel(ModelBundle bundle, Model module, Model head) {
        super(bundle, module);
        this.head = head;
        if (!hasFeatures()) {
            head.close();
            throw new ModelBundleException(
                    bundle.weightsFile() + ": a head is named, but the module lets out no features"
                            + " to put it on — export it with features(x) and head(a)");
        }
    }

    @Override
    NDArray forward(NDArray batch) {
        return head(body(batch));
    }

    @Override
    NDArray head(NDArray values) {
        return only(head.getBlock().forward(new ParameterStore(values.getManager(), false), new NDList(values), false));
    }

    @Override
    List<Block> blocks() {
        return List.of(super.blocks().get(0), head.getBlock());
    }

    @Override
    public boolean hasAttentionGradient() {
        return false;
    }

    @Override
    public void close() {
        head.close();
        super.close();
    }
}
