package tandem.xai.model;

import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.pooling.Pool;

/**
 * The last part of a network that Tandem trains: the mean of each feature over all places, and one linear layer. Input
 * {@code n × channels × h × w}; output {@code n × classes} logits. With such a head, Grad-CAM is the class activation map of
 * Zhou, Khosla, Lapedriza, Oliva and Torralba (2016).
 */
public final class LinearHead {

    private LinearHead() {}

    /** A new head, its parameters not yet set. */
    public static SequentialBlock build(int classes) {
        return new SequentialBlock()
                .add(Pool.globalAvgPool2dBlock())
                .add(Linear.builder().setUnits(classes).build());
    }
}
