package tandem.xai.metrics;

import java.util.Arrays;

/**
 * How well a map outlines the thing: intersection over union of the thing and of the pixels that reach a share of the map's
 * highest value, as class activation maps are cut (Zhou et al. 2016). Not a number where nothing speaks for the target.
 *
 * @param threshold share of the highest value, above 0 and at most 1
 */
public record MaskIou(double threshold) implements LocalisationMetric {

    public MaskIou {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold lies above 0 and at most at 1, not at " + threshold);
        }
    }

    /** At a fifth of the highest value, as in the paper. */
    public MaskIou() {
        this(0.2);
    }

    @Override
    public String name() {
        return "mask-iou";
    }

    @Override
    public String parameters() {
        return "threshold=" + threshold;
    }

    @Override
    public double of(PixelMap map, Mask thing) {
        thing.check(map);
        double[] values = map.values();
        double most = Arrays.stream(values).max().orElseThrow();
        int both = 0;
        int either = 0;
        for (int i = 0; i < values.length; i++) {
            boolean high = values[i] >= threshold * most;
            both += high && thing.at(i) ? 1 : 0;
            either += high || thing.at(i) ? 1 : 0;
        }
        return most > 0 ? (double) both / either : Double.NaN;
    }
}
