package tandem.xai.model;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;
import java.io.IOException;

/**
 * The small convolutional network that Tandem trains itself: four convolutions, each with batch normalisation and ReLU,
 * then a global mean and one linear layer. Input {@code n × 3 × height × width}; features {@code n × 72 × h/8 × w/8} for
 * {@link #WIDTH} 24; output {@code n × classes} logits.
 */
public final class SmallCnn {

    /** The word in {@code model.yaml}. */
    public static final String NAME = "small-cnn";

    private static final int WIDTH = 24;

    private SmallCnn() {}

    /** A new network, its parameters not yet set: two blocks, features and head. */
    public static SequentialBlock build(int classes) {
        return new SequentialBlock().add(features()).add(LinearHead.build(classes));
    }

    /** The network of a bundle, which becomes the block of {@code model}. */
    public static SequentialBlock load(ModelBundle bundle, Model model) throws IOException, MalformedModelException {
        SequentialBlock network = build(bundle.classes().size());
        model.setBlock(network);
        model.load(bundle.folder(), PyTorchEngine.prefix(bundle.weights().file()));
        return network;
    }

    private static Block features() {
        return new SequentialBlock()
                .add(convolution(WIDTH, 5, 2))
                .add(convolution(WIDTH * 3 / 2, 3, 1))
                .add(halving())
                .add(convolution(WIDTH * 2, 3, 1))
                .add(halving())
                .add(convolution(WIDTH * 3, 3, 1));
    }

    private static Block halving() {
        return Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2));
    }

    private static Block convolution(int filters, int kernel, int stride) {
        return new SequentialBlock()
                .add(Conv2d.builder()
                        .setKernelShape(new Shape(kernel, kernel))
                        .setFilters(filters)
                        .optPadding(new Shape(kernel / 2, kernel / 2))
                        .optStride(new Shape(stride, stride))
                        .optBias(false)
                        .build())
                .add(BatchNorm.builder().build())
                .add(Activation.reluBlock());
    }
}
