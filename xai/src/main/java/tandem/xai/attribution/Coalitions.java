package tandem.xai.attribution;

import tandem.xai.attribution.segment.Segments;

/** A sample of which some segments are there and the others are replaced by a baseline. */
final class Coalitions {

    private final Sample sample;
    private final Segments segments;
    private final float[] baseline;

    Coalitions(Sample sample, Segments segments, float[] baseline) {
        this.sample = sample;
        this.segments = segments;
        this.baseline = baseline;
    }

    Segments segments() {
        return segments;
    }

    /** The input in which only these segments are there. */
    float[] with(boolean[] present) {
        float[] values = sample.values();
        int pixels = sample.pixels();
        for (int pixel = 0; pixel < pixels; pixel++) {
            if (!present[segments.at(pixel)]) {
                for (int k = pixel; k < values.length; k += pixels) {
                    values[k] = baseline[k];
                }
            }
        }
        return values;
    }

    /** The segments whose bits are set. */
    boolean[] members(int bits) {
        boolean[] present = new boolean[segments.count()];
        for (int k = 0; k < present.length; k++) {
            present[k] = (bits >> k & 1) == 1;
        }
        return present;
    }

    /** The map that gives each pixel its segment's value. */
    Attribution attribution(Probe probe, double[] values) {
        return probe.attribution(1, sample.height(), sample.width(), segments.spread(values));
    }
}
