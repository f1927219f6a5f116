package tandem.xai.attribution.segment;

import java.util.Arrays;

/** Which segment each pixel of a picture belongs to. */
public final class Segments {

    private final int[] labels;
    private final int count;

    /** @param labels of the pixels, row by row; every number from 0 to the greatest is some pixel's */
    public Segments(int[] labels) {
        this.labels = labels.clone();
        this.count = Arrays.stream(labels).max().orElse(-1) + 1;
        if (Arrays.stream(labels).distinct().filter(label -> label >= 0).count() != count) {
            throw new IllegalArgumentException("segments are numbered from 0 without gaps");
        }
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** The segment of a pixel. */
    public int at(int pixel) {
        return labels[pixel];
    }

    /** The segments of the pixels, row by row. */
    public int[] labels() {
        return labels.clone();
    }

    /** A map in which each pixel has its segment's value. */
    public double[] spread(double[] values) {
        return Arrays.stream(labels).mapToDouble(label -> values[label]).toArray();
    }
}
