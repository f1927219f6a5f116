package tandem.tasks.series.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;

/**
 * The network: convolutions along time with the same weights for every channel, since causes do not choose one, each with ReLU;
 * then of each feature the most and the mean over all channels and samples, and one linear layer. Input {@code n × 2 ×
 * channels × samples}, output {@code n × classes} logits.
 */
final class NetworkBlocks {

    private static final int WIDTH = 24;
    private static final int[] KERNELS = {7, 7, 7};

    private NetworkBlocks() {}

    /** A new network, its parameters not yet set. */
    static Block build(int classes) {
        SequentialBlock network = new SequentialBlock();
        for (int kernel : KERNELS) {
            network.add(Conv2d.builder()
                            .setKernelShape(new Shape(1, kernel))
                            .setFilters(WIDTH)
                            .optPadding(new Shape(0, kernel / 2))
                            .build())
                    .add(Activation.reluBlock());
        }
        return network.add(new LambdaBlock(NetworkBlocks::mostAndMean, "most-and-mean"))
                .add(Linear.builder().setUnits(classes).build());
    }

    private static NDList mostAndMean(NDList features) {
        NDArray values = features.singletonOrThrow();
        NDArray places =
                values.reshape(values.getShape().get(0), values.getShape().get(1), -1);
        return new NDList(places.max(new int[] {2}).concat(places.mean(new int[] {2}), 1));
    }
}
