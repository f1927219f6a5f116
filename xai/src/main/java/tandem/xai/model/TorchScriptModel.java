package tandem.xai.model;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.training.ParameterStore;
import java.util.List;

/** A scripted module that a lab brings; {@code features(x)} and {@code head(a)} are called where it exports them. */
final class TorchScriptModel extends PyTorchModel {

    private final PtSymbolBlock module;
    private final boolean hasFeatures;

    TorchScriptModel(ModelBundle bundle, Model model) {
        super(bundle, model);
        this.module = (PtSymbolBlock) model.getBlock();
        this.hasFeatures = List.of(JniUtils.getMethodNames(module)).containsAll(List.of("features", "head"));
        // DJL keeps gradients only when asked in training mode, in which batch normalisation and dropout must not work
        // as
        // in training: the module is set to evaluation here, whatever state it was exported or loaded in.
        JniUtils.enableInferenceMode(module);
    }

    @Override
    NDArray forward(NDArray batch) {
        return run(new NDList(batch));
    }

    @Override
    NDArray features(NDArray batch) {
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
