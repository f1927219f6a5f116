package tandem.xai.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import tandem.xai.image.RgbImage;
import tandem.xai.model.InputTensor;
import tandem.xai.model.ModelInput;

/** One input of a network: its normalised numbers, and the picture that they came from. */
public final class Sample {

    private final ModelInput input;
    private final int channels;
    private final int height;
    private final int width;
    private final float[] values;

    /** @param values normalised, channel by channel, row by row */
    public Sample(ModelInput input, int channels, int height, int width, float[] values) {
        this.input = input;
        this.channels = channels;
        this.height = height;
        this.width = width;
        this.values = values.clone();
    }

    /** A picture as the network takes it. */
    public static Sample of(ModelInput input, RgbImage picture) {
        return new Sample(input, 3, input.height(), input.width(), InputTensor.values(input, List.of(picture)));
    }

    /** The samples of a batch, {@code n × 3 × height × width}. */
    public static List<Sample> each(ModelInput input, NDArray batch) {
        Shape shape = batch.getShape();
        int channels = (int) shape.get(1);
        int height = (int) shape.get(2);
        int width = (int) shape.get(3);
        int size = channels * height * width;
        float[] all = batch.toFloatArray();
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < shape.get(0); i++) {
            samples.add(new Sample(input, channels, height, width, Arrays.copyOfRange(all, i * size, (i + 1) * size)));
        }
        return samples;
    }

    /** A sample of the same shape with other numbers. */
    public Sample with(float[] others) {
        return new Sample(input, channels, height, width, others);
    }

    /** How many numbers a pixel has. */
    public int channels() {
        return channels;
    }

    /** Rows of pixels. */
    public int height() {
        return height;
    }

    /** Pixels in a row. */
    public int width() {
        return width;
    }

    /** Pixels of one channel. */
    public int pixels() {
        return height * width;
    }

    /** A copy of the normalised numbers. */
    public float[] values() {
        return values.clone();
    }

    /** A normalised number. */
    float at(int index) {
        return values[index];
    }

    /** What a channel's value on the scale 0 to 1 is for the network. */
    float normalised(int channel, double value) {
        return (float) ((value - input.mean().get(channel)) / input.std().get(channel));
    }

    /** A pixel's red, green or blue on the scale 0 to 1, cut off there. */
    public double colour(int channel, int pixel) {
        double value = values[channel * height * width + pixel] * input.std().get(channel)
                + input.mean().get(channel);
        return Math.max(0, Math.min(1, value));
    }

    /** The brightness of a pixel on the scale 0 to 1, by ITU-R BT.601. */
    public double luminance(int pixel) {
        return 0.299 * colour(0, pixel) + 0.587 * colour(1, pixel) + 0.114 * colour(2, pixel);
    }

    /** A stream of its own for every seed and sample, whatever else is in the batch. */
    public SplittableRandom random(long seed) {
        return new SplittableRandom(new SplittableRandom(seed).nextLong() ^ Arrays.hashCode(values));
    }

    /**
     * Inputs of this sample's shape as a batch, {@code n × 3 × height × width}.
     *
     * @param inputs normalised, one after the other
     */
    public NDArray batch(NDManager manager, float[] inputs) {
        return manager.create(inputs, new Shape(inputs.length / values.length, channels, height, width));
    }
}
