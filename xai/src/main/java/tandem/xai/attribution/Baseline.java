package tandem.xai.attribution;

import java.util.Arrays;

/** What stands where nothing shall stand: the start of a path, or the filling of what is hidden. */
public sealed interface Baseline {

    /** The baseline of a sample, normalised, of its size. */
    float[] of(Sample sample);

    /** The word in parameters. */
    String word();

    /** One value in normalised units; 0 is the mean colour of the network's training pictures, not black. */
    static Baseline constant(float value) {
        return new Constant(value);
    }

    /** One colour, on the scale 0 to 1. */
    static Baseline colour(double red, double green, double blue) {
        return new Colour(red, green, blue);
    }

    /** The mean colour of the sample itself. */
    static Baseline ownMean() {
        return new OwnMean();
    }

    /** The sample, its details washed out by a Gaussian. */
    static Baseline blurred(double share) {
        return new Blurred(share);
    }

    /** @param value of every pixel and channel */
    record Constant(float value) implements Baseline {

        public Constant {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException("a baseline is a number, not " + value);
            }
        }

        @Override
        public float[] of(Sample sample) {
            float[] values = new float[sample.channels() * sample.pixels()];
            Arrays.fill(values, value);
            return values;
        }

        @Override
        public String word() {
            return Float.toString(value);
        }
    }

    /** All on the scale 0 to 1. */
    record Colour(double red, double green, double blue) implements Baseline {

        public Colour {
            for (double part : new double[] {red, green, blue}) {
                if (!(part >= 0 && part <= 1)) {
                    throw new IllegalArgumentException("a part of a colour lies between 0 and 1, not at " + part);
                }
            }
        }

        @Override
        public float[] of(Sample sample) {
            double[] colour = {red, green, blue};
            float[] values = new float[sample.channels() * sample.pixels()];
            for (int k = 0; k < values.length; k++) {
                int channel = k / sample.pixels();
                values[k] = sample.normalised(channel, colour[channel]);
            }
            return values;
        }

        @Override
        public String word() {
            return "rgb(" + red + "," + green + "," + blue + ")";
        }
    }

    /** Each channel's mean. */
    record OwnMean() implements Baseline {

        @Override
        public float[] of(Sample sample) {
            float[] values = new float[sample.channels() * sample.pixels()];
            for (int channel = 0; channel < sample.channels(); channel++) {
                int from = channel * sample.pixels();
                double sum = 0;
                for (int i = 0; i < sample.pixels(); i++) {
                    sum += sample.at(from + i);
                }
                Arrays.fill(values, from, from + sample.pixels(), (float) (sum / sample.pixels()));
            }
            return values;
        }

        @Override
        public String word() {
            return "own-mean";
        }
    }

    /** @param share standard deviation of the Gaussian as a share of the width; edges are repeated */
    record Blurred(double share) implements Baseline {

        public Blurred {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a blur is a share of the width from 0 to 1, not " + share);
            }
        }

        @Override
        public float[] of(Sample sample) {
            return Planes.blurred(sample.values(), sample.height(), sample.width(), share * sample.width());
        }

        @Override
        public String word() {
            return "blurred(" + share + ")";
        }
    }
}
