package tandem.xai.attribution;

import java.util.stream.IntStream;

/**
 * Occlusion (Zeiler and Fergus 2014): a window slides over the input and is filled with the baseline; a pixel's value is the
 * mean, over the windows that cover it, of the target without the window less the target with it. Windows at the right and
 * lower edge are cut off there.
 */
public final class Occlusion extends SampleMethod {

    private final Extent window;
    private final Extent stride;
    private final Baseline baseline;

    /**
     * @param window side of the window, as measured on either side of the input
     * @param stride from one window to the next, at most the window
     * @param baseline what fills the window
     */
    public Occlusion(Extent window, Extent stride, Baseline baseline) {
        if (stride.unit() == window.unit() && stride.size() > window.size()) {
            throw new IllegalArgumentException(
                    "windows of " + window.word() + " every " + stride.word() + " do not cover a picture once or more");
        }
        this.window = window;
        this.stride = stride;
        this.baseline = baseline;
    }

    @Override
    public String name() {
        return "occlusion";
    }

    @Override
    public String parameters() {
        return "window=" + window.word() + " stride=" + stride.word() + " baseline=" + baseline.word();
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.EVIDENCE;
    }

    @Override
    Attribution explain(Probe probe) {
        Sample sample = probe.sample();
        int height = sample.height();
        int width = sample.width();
        float[] filling = baseline.of(sample);
        int[] tops = starts(height);
        int[] lefts = starts(width);
        int tall = window.on(height);
        int wide = window.on(width);
        double whole = probe.value(sample.values());
        double[] values = probe.values(
                tops.length * lefts.length,
                at -> occluded(sample, filling, tops[at / lefts.length], tall, lefts[at % lefts.length], wide));
        double[] sums = new double[height * width];
        int[] covers = new int[height * width];
        for (int at = 0; at < values.length; at++) {
            int top = tops[at / lefts.length];
            int left = lefts[at % lefts.length];
            for (int y = top; y < Math.min(top + tall, height); y++) {
                for (int x = left; x < Math.min(left + wide, width); x++) {
                    sums[y * width + x] += whole - values[at];
                    covers[y * width + x]++;
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= covers[i];
        }
        return probe.attribution(1, height, width, sums);
    }

    private static float[] occluded(Sample sample, float[] filling, int top, int tall, int left, int wide) {
        float[] values = sample.values();
        for (int channel = 0; channel < sample.channels(); channel++) {
            for (int y = top; y < Math.min(top + tall, sample.height()); y++) {
                int row = channel * sample.pixels() + y * sample.width();
                int right = Math.min(left + wide, sample.width());
                System.arraycopy(filling, row + left, values, row + left, right - left);
            }
        }
        return values;
    }

    /** So many that the last window reaches the edge. */
    private int[] starts(int side) {
        int step = Math.min(stride.on(side), window.on(side));
        int beyondFirst = side - window.on(side);
        return IntStream.rangeClosed(0, (beyondFirst + step - 1) / step)
                .map(index -> index * step)
                .toArray();
    }
}
