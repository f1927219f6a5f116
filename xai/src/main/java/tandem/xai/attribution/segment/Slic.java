package tandem.xai.attribution.segment;

import java.util.Arrays;
import tandem.xai.attribution.Sample;

/**
 * SLIC superpixels (Achanta et al. 2012): k-means over colour (CIELAB, D65) and place, each centre looking no farther than
 * twice the grid's step; then every segment is made one piece, and pieces below a quarter of the step's square join a
 * neighbour.
 *
 * @param count about how many
 * @param compactness how much place weighs against colour; 10 is usual, more makes squares
 */
public record Slic(int count, double compactness) implements Segmentation {

    private static final int ROUNDS = 10;

    public Slic {
        if (count < 1 || !(compactness > 0)) {
            throw new IllegalArgumentException(
                    "SLIC needs one segment or more and a positive compactness, not " + count + " and " + compactness);
        }
    }

    /** Of the usual compactness. */
    public Slic(int count) {
        this(count, 10);
    }

    @Override
    public Segments of(Sample sample) {
        int height = sample.height();
        int width = sample.width();
        double[][] pixels = CieLab.of(sample);
        double step = Math.max(1, StrictMath.sqrt((double) height * width / count));
        double[][] centres = centres(pixels, height, width, step);
        int[] labels = new int[height * width];
        for (int round = 0; round < ROUNDS; round++) {
            assign(labels, centres, pixels, height, width, step);
            move(centres, labels, pixels, width);
        }
        return new Segments(OnePiece.of(labels, height, width, (int) (step * step / 4)));
    }

    @Override
    public String word() {
        return "slic(" + count + ",compactness=" + compactness + ")";
    }

    /** L, a, b, x, y: on a grid, each at the flattest of the nine pixels around, so that none sits on an edge. */
    private static double[][] centres(double[][] pixels, int height, int width, double step) {
        int rows = (int) Math.max(1, Math.round(height / step));
        int columns = (int) Math.max(1, Math.round(width / step));
        double[][] centres = new double[rows * columns][];
        for (int i = 0; i < centres.length; i++) {
            int y = (int) ((i / columns + 0.5) * height / rows);
            int x = (int) ((i % columns + 0.5) * width / columns);
            int best = flattest(pixels, height, width, y, x);
            double[] colour = pixels[best];
            centres[i] = new double[] {colour[0], colour[1], colour[2], best % width, Math.floorDiv(best, width)};
        }
        return centres;
    }

    private static int flattest(double[][] pixels, int height, int width, int y, int x) {
        int best = y * width + x;
        double least = Double.POSITIVE_INFINITY;
        for (int ny = Math.max(1, y - 1); ny <= Math.min(height - 2, y + 1); ny++) {
            for (int nx = Math.max(1, x - 1); nx <= Math.min(width - 2, x + 1); nx++) {
                int i = ny * width + nx;
                double slope = colourDistance(pixels[i - 1], pixels[i + 1])
                        + colourDistance(pixels[i - width], pixels[i + width]);
                if (slope < least) {
                    least = slope;
                    best = i;
                }
            }
        }
        return best;
    }

    private void assign(int[] labels, double[][] centres, double[][] pixels, int height, int width, double step) {
        double[] nearest = new double[labels.length];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        double place = compactness * compactness / (step * step);
        for (int k = 0; k < centres.length; k++) {
            double[] centre = centres[k];
            int top = (int) Math.max(0, centre[4] - 2 * step);
            int bottom = (int) Math.min(height - 1, centre[4] + 2 * step);
            int left = (int) Math.max(0, centre[3] - 2 * step);
            int right = (int) Math.min(width - 1, centre[3] + 2 * step);
            for (int y = top; y <= bottom; y++) {
                for (int x = left; x <= right; x++) {
                    double dx = x - centre[3];
                    double dy = y - centre[4];
                    double distance = colourDistance(pixels[y * width + x], centre) + place * (dx * dx + dy * dy);
                    if (distance < nearest[y * width + x]) {
                        nearest[y * width + x] = distance;
                        labels[y * width + x] = k;
                    }
                }
            }
        }
    }

    private static void move(double[][] centres, int[] labels, double[][] pixels, int width) {
        double[][] sums = new double[centres.length][6];
        for (int i = 0; i < labels.length; i++) {
            double[] sum = sums[labels[i]];
            for (int k = 0; k < 3; k++) {
                sum[k] += pixels[i][k];
            }
            sum[3] += i % width;
            sum[4] += Math.floorDiv(i, width);
            sum[5]++;
        }
        for (int k = 0; k < centres.length; k++) {
            for (int part = 0; sums[k][5] > 0 && part < 5; part++) {
                centres[k][part] = sums[k][part] / sums[k][5];
            }
        }
    }

    private static double colourDistance(double[] first, double[] second) {
        double lightness = first[0] - second[0];
        double a = first[1] - second[1];
        double b = first[2] - second[2];
        return lightness * lightness + a * a + b * b;
    }
}
