package tandem.app.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tandem.app.study.InputException;
import tandem.xai.attribution.Sample;
import tandem.xai.image.ImageFiles;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ModelInput;
import tandem.xai.numpy.NumpyArray;

/**
 * What a network is asked about.
 *
 * @param samples as the network takes them
 * @param pictures what they came from, to lay maps on; one each
 * @param remark what of the file the network does not see, where that is so
 */
public record NetworkInputs(List<Sample> samples, List<RgbImage> pictures, Optional<String> remark) {

    public NetworkInputs {
        samples = List.copyOf(samples);
        pictures = List.copyOf(pictures);
    }

    /**
     * Reads a picture, or an array {@code n × 3 × height × width} of inputs that are normalised already.
     *
     * @throws InputException if the array does not fit the network
     * @throws tandem.xai.image.ImageFileException if the picture cannot be read
     */
    public static NetworkInputs read(ModelInput input, Path file) {
        boolean isArray = file.toString().toLowerCase(Locale.ROOT).endsWith(".npy");
        return isArray ? ofArray(input, file) : ofPicture(input, file);
    }

    private static NetworkInputs ofPicture(ModelInput input, Path file) {
        RgbImage picture = ImageFiles.read(file);
        return new NetworkInputs(
                List.of(Sample.of(input, picture)),
                List.of(picture),
                ImageFiles.header(file).remark());
    }

    private static NetworkInputs ofArray(ModelInput input, Path file) {
        NumpyArray array = read(file);
        List<Integer> shape = array.shape();
        if (shape.size() != 4
                || shape.get(0) < 1
                || !shape.subList(1, 4).equals(List.of(3, input.height(), input.width()))) {
            throw new InputException(file + ": an array of " + shape + " where the network takes [n, 3, "
                    + input.height() + ", " + input.width() + "] — bring it to this shape, colours first");
        }
        float[] values = array.values();
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw new InputException(
                        file + ": a value is " + value + " — inputs are numbers; look where it came from");
            }
        }
        int size = values.length / shape.get(0);
        List<Sample> samples = new ArrayList<>();
        for (int from = 0; from < values.length; from += size) {
            samples.add(
                    new Sample(input, 3, input.height(), input.width(), Arrays.copyOfRange(values, from, from + size)));
        }
        return new NetworkInputs(
                samples, samples.stream().map(NetworkInputs::picture).toList(), Optional.empty());
    }

    private static NumpyArray read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InputException(file + ": no such file — copy it there, or mend the name");
        }
        try {
            return NumpyArray.read(file);
        } catch (IOException wrong) {
            throw new InputException(
                    file + ": " + wrong.getMessage() + " — write it with numpy.save(…, x.astype(\"float32\"))");
        }
    }

    /** The sample as people see it. */
    private static RgbImage picture(Sample sample) {
        int[] rgb = new int[sample.pixels()];
        for (int pixel = 0; pixel < rgb.length; pixel++) {
            for (int channel = 0; channel < 3; channel++) {
                rgb[pixel] = rgb[pixel] << 8 | (int) Math.round(255 * sample.colour(channel, pixel));
            }
        }
        return new RgbImage(sample.width(), sample.height(), rgb);
    }
}
