package tandem.xai.metrics;

import java.util.Arrays;

/**
 * The pointing game (Zhang et al. 2018): 1 if the highest value lies inside the thing, else 0. Of several highest values the
 * share that lies inside, so that a map without a peak does not win.
 */
public final class PointingGame implements LocalisationMetric {

    @Override
    public String name() {
        return "pointing-game";
    }

    @Override
    public double of(PixelMap map, Mask thing) {
        thing.check(map);
        double[] values = map.values();
        double most = Arrays.stream(values).max().orElseThrow();
        int highest = 0;
        int inside = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] == most) {
                highest++;
                inside += thing.at(i) ? 1 : 0;
            }
        }
        return (double) inside / highest;
    }
}
