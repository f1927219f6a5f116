package tandem.xai.model;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.training.ParameterStore;

/** A network that Tandem builds from DJL blocks: features, then head. */
final class DjlExplainableModel extends PyTorchModel {

    private final Block features;
    private final Block head;

    /** @param network two blocks, features and head, with their parameters */
    DjlExplainableModel(ModelBundle bundle, Model model, SequentialBlock network) {
        super(bundle, model);
        this.features = network.getChildren().get(0).getValue();
        this.head = network.getChildren().get(1).getValue();
    }

    @Override
    NDArray forward(NDArray batch) {
        return head(body(batch));
    }

    @Override
    NDArray body(NDArray batch) {
        return run(features, batch);
    }

    @Override
    NDArray head(NDArray values) {
        return run(head, values);
    }

    @Override
    public boolean hasFeatures() {
        return true;
    }

    private NDArray run(Block block, NDArray values) {
        return only(block.forward(new ParameterStore(values.getManager(), false), new NDList(values), false));
    }
}
