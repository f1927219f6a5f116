package tandem.tasks.raster;

import java.util.Arrays;
import java.util.List;

/**
 * How much of each pixel a shape covers, in [0, 1]: four scan lines a pixel row, exact along the line. Only the box
 * around the shape is held.
 */
public final class Coverage {
    private static final int LINES = 4;

    final int left;
    final int top;
    final int width;
    final int height;
    private final float[] share;

    private Coverage(int left, int top, int width, int height, float[] share) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.share = share;
    }

    /** The coverage of {@code shape} in a picture of the given size; what lies outside is cut off. */
    public static Coverage of(Outline shape, int pictureWidth, int pictureHeight) {
        int left = clamp(StrictMath.floor(least(shape.xs)), pictureWidth);
        int right = clamp(StrictMath.ceil(greatest(shape.xs)), pictureWidth);
        int top = clamp(StrictMath.floor(least(shape.ys)), pictureHeight);
        int bottom = clamp(StrictMath.ceil(greatest(shape.ys)), pictureHeight);
        Coverage coverage = new Coverage(
                left, top, right - left, bottom - top, new float[Math.max(0, (right - left) * (bottom - top))]);
        for (int line = 0; line < coverage.height * LINES; line++) {
            coverage.scan(shape, line);
        }
        return coverage;
    }

    /** How much of each pixel is covered by that shape which covers the most of it; nothing where there is no shape. */
    public static Coverage ofAll(List<Outline> shapes, int pictureWidth, int pictureHeight) {
        List<Coverage> each = shapes.stream()
                .map(shape -> of(shape, pictureWidth, pictureHeight))
                .toList();
        int left = each.stream().mapToInt(one -> one.left).min().orElse(0);
        int top = each.stream().mapToInt(one -> one.top).min().orElse(0);
        int right = each.stream().mapToInt(one -> one.left + one.width).max().orElse(0);
        int bottom = each.stream().mapToInt(one -> one.top + one.height).max().orElse(0);
        float[] most = new float[(right - left) * (bottom - top)];
        for (Coverage one : each) {
            one.eachPixel(Float.MIN_VALUE, (x, y) -> {
                int at = (y - top) * (right - left) + x - left;
                most[at] = Math.max(most[at], (float) one.at(x, y));
            });
        }
        return new Coverage(left, top, right - left, bottom - top, most);
    }

    /** The share of the pixel at column {@code x}, row {@code y} of the picture. */
    public double at(int x, int y) {
        int column = x - left;
        int row = y - top;
        boolean inside = column >= 0 && column < width && row >= 0 && row < height;
        return inside ? Math.min(1, share[row * width + column]) : 0;
    }

    /** Calls {@code pixel} for each pixel of which at least {@code share} is covered. */
    public void eachPixel(double share, PixelAction pixel) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                if (at(x, y) >= share) {
                    pixel.at(x, y);
                }
            }
        }
    }

    /** Something done at a pixel. */
    public interface PixelAction {
        void at(int x, int y);
    }

    /** What both cover. */
    public Coverage within(Coverage other) {
        return combined(other, 0, 1);
    }

    /** What this covers and the other does not. */
    public Coverage without(Coverage other) {
        return combined(other, 1, -1);
    }

    private Coverage combined(Coverage other, double constant, double factor) {
        float[] combined = new float[share.length];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                double theirs = constant + factor * other.at(left + column, top + row);
                combined[row * width + column] = (float) (at(left + column, top + row) * theirs);
            }
        }
        return new Coverage(left, top, width, height, combined);
    }

    private void scan(Outline shape, int line) {
        double y = top + (line + 0.5) / LINES;
        int count = shape.xs.length;
        double[] crossings = new double[8];
        int[] turns = new int[8];
        int found = 0;
        for (int i = 0; i < count; i++) {
            int next = i + 1 == count ? 0 : i + 1;
            double y0 = shape.ys[i];
            double y1 = shape.ys[next];
            if (y0 <= y == y1 <= y) {
                continue;
            }
            if (found == crossings.length) {
                crossings = Arrays.copyOf(crossings, 2 * found);
                turns = Arrays.copyOf(turns, 2 * found);
            }
            double x = shape.xs[i] + (shape.xs[next] - shape.xs[i]) * (y - y0) / (y1 - y0);
            int place = found++;
            for (; place > 0 && crossings[place - 1] > x; place--) {
                crossings[place] = crossings[place - 1];
                turns[place] = turns[place - 1];
            }
            crossings[place] = x;
            turns[place] = y1 > y0 ? 1 : -1;
        }
        int winding = 0;
        for (int i = 0; i + 1 < found; i++) {
            winding += turns[i];
            if (winding != 0) {
                cover(line / LINES, crossings[i] - left, crossings[i + 1] - left);
            }
        }
    }

    private void cover(int row, double from, double to) {
        double start = Math.max(0, from);
        double end = Math.min(width, to);
        for (int column = (int) start; column < end; column++) {
            double length = Math.min(end, column + 1) - Math.max(start, column);
            share[row * width + column] += (float) (length / LINES);
        }
    }

    private static int clamp(double value, int size) {
        return (int) Math.max(0, Math.min(size, value));
    }

    private static double least(double[] values) {
        double least = values[0];
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    private static double greatest(double[] values) {
        double greatest = values[0];
        for (double value : values) {
            greatest = Math.max(greatest, value);
        }
        return greatest;
    }
}
