package tandem.xai.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ModelInput;

/** All pictures of a training, held as bytes, channel by channel; a batch becomes floats only when it is asked for. */
final class ImageTensors implements Examples {
    private final int width;
    private final int height;
    private final byte[][] planes;
    private final float[][] levels;

    private ImageTensors(int width, int height, byte[][] planes, float[][] levels) {
        this.width = width;
        this.height = height;
        this.planes = planes;
        this.levels = levels;
    }

    /** All pictures, normalised as {@code input} says; they must have its size. */
    static ImageTensors of(LabelledImages images, ModelInput input) {
        byte[][] planes = new byte[images.size()][];
        for (int i = 0; i < planes.length; i++) {
            RgbImage image = images.image(i);
            if (image.width() != input.width() || image.height() != input.height()) {
                throw new IllegalArgumentException("picture " + i + " is " + image.width() + "×" + image.height()
                        + ", but the network takes " + input.width() + "×" + input.height()
                        + " — bring all pictures to that size");
            }
            planes[i] = planes(image);
        }
        return new ImageTensors(input.width(), input.height(), planes, levels(input));
    }

    @Override
    public Shape inputShape(int batch) {
        return new Shape(batch, 3, height, width);
    }

    /** The pictures {@code order[from]} to {@code order[to − 1]}: float32, (to − from, 3, height, width). */
    @Override
    public NDArray batch(NDManager manager, int[] order, int from, int to) {
        int plane = width * height;
        float[] values = new float[(to - from) * 3 * plane];
        int at = 0;
        for (int i = from; i < to; i++) {
            byte[] bytes = planes[order[i]];
            for (int k = 0; k < bytes.length; k++) {
                values[at++] = levels[k / plane][bytes[k] & 0xFF];
            }
        }
        return manager.create(values, inputShape(to - from));
    }

    private static byte[] planes(RgbImage image) {
        int[] rgb = image.rgb();
        byte[] bytes = new byte[3 * rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            bytes[i] = (byte) (rgb[i] >> 16);
            bytes[rgb.length + i] = (byte) (rgb[i] >> 8);
            bytes[2 * rgb.length + i] = (byte) rgb[i];
        }
        return bytes;
    }

    private static float[][] levels(ModelInput input) {
        float[][] levels = new float[3][256];
        for (int channel = 0; channel < 3; channel++) {
            double mean = input.mean().get(channel);
            double std = input.std().get(channel);
            for (int level = 0; level < 256; level++) {
                levels[channel][level] = (float) ((level / 255.0 - mean) / std);
            }
        }
        return levels;
    }
}
