package tandem.xai.model;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.training.ParameterStore;
import java.util.List;

/**
 * A scripted module that a lab brings. Called where it exports them: {@code features(x)} and {@code head(a)};
 * {@code attention(x)}; and {@code forward_with_attention_shift(x, shift)}, the logits with {@code shift} added to the
 * attention of every layer, since only what goes into a scripted module can be differentiated by.
 */
class TorchScriptModel extends PyTorchModel {

    private static final String SHIFTED = "forward_with_attention_shift";

    private final PtSymbolBlock module;
    private final boolean hasFeatures;
    private final boolean hasAttention;
    private final boolean hasAttentionGradient;

    TorchScriptModel(ModelBundle bundle, Model model) {
        super(bundle, model);
        this.module = (PtSymbolBlock) model.getBlock();
        List<String> methods = List.of(JniUtils.getMethodNames(module));
        this.hasFeatures = methods.containsAll(List.of("features", "head"));
        this.hasAttention = methods.contains("attention");
        this.hasAttentionGradient = hasAttention && methods.contains(SHIFTED);
        // DJL keeps gradients only when asked in training mode, in which batch normalisation and dropout must not
        // work as in training: the module is set to evaluation here, whatever state it was exported or loaded in.
        JniUtils.enableInferenceMode(module);
    }

    @Override
    NDArray forward(NDArray batch) {
        return run(new NDList(batch));
    }

    @Override
    NDArray body(NDArray batch) {
        return run(new NDList(batch, method(batch, "features")));
    }

    @Override
    NDArray head(NDArray values) {
        return run(new NDList(values, method(values, "head")));
    }

    @Override
    public boolean hasFeatures() {
        return hasFeatures;
    }

    @Override
    public boolean hasAttention() {
        return hasAttention;
    }

    @Override
    public NDArray attention(NDArray batch) {
        if (!hasAttention) {
            return super.attention(batch);
        }
        return owned(
                batch.getManager(),
                run(new NDList(batch, method(batch, "attention"))).stopGradient());
    }

    @Override
    public boolean hasAttentionGradient() {
        return hasAttentionGradient;
    }

    @Override
    public AttentionGradient attentionGradient(NDArray batch, int[] targets) {
        if (!hasAttentionGradient()) {
            return super.attentionGradient(batch, targets);
        }
        NDManager caller = batch.getManager();
        try (NDManager scope = caller.newSubManager()) {
            NDArray inputs = owned(scope, batch.duplicate());
            NDArray attention = attention(inputs);
            NDArray leaf = leaf(scope, attention.zerosLike());
            differentiate(leaf, shift -> run(new NDList(inputs, shift, method(inputs, SHIFTED))), targets);
            return new AttentionGradient(
                    owned(caller, attention.duplicate()),
                    owned(caller, leaf.getGradient().stopGradient().duplicate()));
        }
    }

    /** DJL takes the method's name from an array of that name; the array itself is not passed on. */
    private static NDArray method(NDArray beside, String name) {
        NDArray marker = beside.getManager().create(0f);
        marker.setName("module_method:" + name);
        return marker;
    }

    private NDArray run(NDList inputs) {
        return only(module.forward(new ParameterStore(inputs.head().getManager(), false), inputs, true));
    }
}
