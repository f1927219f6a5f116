package tandem.xai.training;

import java.util.stream.IntStream;
import tandem.xai.image.RgbImage;

/** Pictures of one size, each with the index of its class. Asked for each picture once, in order. */
public interface LabelledImages {

    /** How many there are. */
    int size();

    /** The picture at {@code index}, from 0 to {@code size() − 1}. */
    RgbImage image(int index);

    /** The class of the picture at {@code index}, from 0. */
    int label(int index);

    /** All classes, in order. */
    default int[] labels() {
        return IntStream.range(0, size()).map(this::label).toArray();
    }
}
