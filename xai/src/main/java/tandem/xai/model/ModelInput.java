package tandem.xai.model;

import java.util.List;
import java.util.Locale;

/**
 * What a network takes: {@code 3 × height × width} floats, each {@code (pixel / 255 − mean) / std} of its channel.
 *
 * @param width in pixels
 * @param height in pixels
 * @param mean of red, green, blue, on the scale 0 to 1
 * @param std of red, green, blue, on the same scale, positive
 * @param fit how a picture of another shape is brought to this one
 */
public record ModelInput(int width, int height, List<Double> mean, List<Double> std, Fit fit) {

    public ModelInput {
        mean = List.copyOf(mean);
        std = List.copyOf(std);
    }

    /** How a picture is brought to the network's size. */
    public enum Fit {
        /** The whole picture, its sides scaled apart. */
        SQUEEZE,
        /** The largest centred square, scaled; what lies outside is not seen by the network. */
        CENTRE;

        /** The word in {@code model.yaml}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
