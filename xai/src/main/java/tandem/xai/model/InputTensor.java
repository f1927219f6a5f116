package tandem.xai.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import tandem.xai.image.Resampling;
import tandem.xai.image.RgbImage;

/** Pictures as a network takes them. */
public final class InputTensor {

    private InputTensor() {}

    /** All pictures as one batch, {@code n × 3 × height × width}, in {@code manager}. */
    public static NDArray batch(NDManager manager, ModelInput input, List<RgbImage> pictures) {
        return manager.create(values(input, pictures), new Shape(pictures.size(), 3, input.height(), input.width()));
    }

    /** The numbers of that batch, one after the other. */
    public static float[] values(ModelInput input, List<RgbImage> pictures) {
        int plane = input.width() * input.height();
        float[] values = new float[pictures.size() * 3 * plane];
        for (int i = 0; i < pictures.size(); i++) {
            fill(values, i * 3 * plane, input, fitted(input, pictures.get(i)));
        }
        return values;
    }

    /** The picture at the network's size. */
    public static RgbImage fitted(ModelInput input, RgbImage picture) {
        RgbImage seen = input.fit() == ModelInput.Fit.CENTRE ? Resampling.centreSquare(picture) : picture;
        return Resampling.resize(seen, input.width(), input.height());
    }

    private static void fill(float[] values, int from, ModelInput input, RgbImage picture) {
        int[] rgb = picture.rgb();
        for (int channel = 0; channel < 3; channel++) {
            double mean = input.mean().get(channel);
            double std = input.std().get(channel);
            int shift = 16 - 8 * channel;
            for (int i = 0; i < rgb.length; i++) {
                values[from + channel * rgb.length + i] = (float) ((((rgb[i] >> shift) & 0xFF) / 255.0 - mean) / std);
            }
        }
    }
}
