package tandem.tasks.series.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tandem.protocols.session.Mark;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.Window;

/**
 * Marks in a series, in its own coordinates: x in samples, y in channels, the first one's lane from 0 to 1. Boxes hold whole
 * samples of whole channels.
 *
 * @param channels of the series
 * @param samples of each
 */
record MarkedSeries(int channels, int samples) {

    /** What an explanation marks is so large a share of all cells, as on pictures. */
    private static final int SHARE = 5;

    /** The frame that marks lie in. */
    Mark.Frame frame() {
        return new Mark.Frame(samples, channels);
    }

    /**
     * A box around two places, out to whole samples and channels.
     *
     * @param sample of the one place, between samples too; {@code channel} likewise
     */
    Mark.Box box(double sample, double otherSample, int channel, int otherChannel) {
        double from = Math.floor(inside(Math.min(sample, otherSample)));
        double to = Math.max(from + 1, Math.ceil(inside(Math.max(sample, otherSample))));
        double left = Math.min(from, samples - 1.0);
        return new Mark.Box(
                frame(),
                new Mark.Point(left, Math.min(channel, otherChannel)),
                new Mark.Point(Math.min(samples, to), Math.max(channel, otherChannel) + 1.0));
    }

    /** Any mark as a box on the series: programs mark by strokes in frames of their own, and are looked at as people are. */
    Mark.Box box(Mark mark) {
        if (mark instanceof Mark.Box box) {
            return scaled(mark.frame(), box.from(), box.to());
        }
        Mark.Stroke stroke = (Mark.Stroke) mark;
        double reach = stroke.diameter() / 2;
        double left = stroke.way().stream().mapToDouble(Mark.Point::x).min().orElseThrow() - reach;
        double right = stroke.way().stream().mapToDouble(Mark.Point::x).max().orElseThrow() + reach;
        double top = stroke.way().stream().mapToDouble(Mark.Point::y).min().orElseThrow() - reach;
        double bottom = stroke.way().stream().mapToDouble(Mark.Point::y).max().orElseThrow() + reach;
        return scaled(mark.frame(), new Mark.Point(left, top), new Mark.Point(right, bottom));
    }

    private Mark.Box scaled(Mark.Frame other, Mark.Point from, Mark.Point to) {
        double wide = (double) samples / other.width();
        double high = (double) channels / other.height();
        int first = Math.max(0, Math.min(channels - 1, (int) Math.floor(high * from.y())));
        int last = Math.max(first, Math.min(channels - 1, (int) Math.ceil(high * to.y()) - 1));
        return box(wide * from.x(), wide * to.x(), first, last);
    }

    /** The samples in a column of a grid of so many columns: one at least. */
    Window column(int column, int grid) {
        int from = Math.min(samples - 1, column * samples / grid);
        return new Window(from, Math.max(from + 1, (column + 1) * samples / grid));
    }

    /**
     * What heat on a window marks, as cells of the grid over the series by which marks are compared: row × grid + column, in
     * rising order; those with the most heat, a fifth at most, and none without.
     */
    List<Integer> cells(ChannelGrid heat, Window window, int grid) {
        double[] means = IntStream.range(0, grid * grid)
                .mapToDouble(cell -> mean(heat, window, cell / grid, column(cell % grid, grid), grid))
                .toArray();
        return IntStream.range(0, means.length)
                .boxed()
                .filter(cell -> means[cell] > 0)
                .sorted(Comparator.comparingDouble(cell -> -means[cell]))
                .limit(Math.max(1, Math.round((double) means.length / SHARE)))
                .sorted()
                .toList();
    }

    private double mean(ChannelGrid heat, Window window, int row, Window column, int grid) {
        int first = Math.min(channels - 1, row * channels / grid);
        int last = Math.max(first + 1, (row + 1) * channels / grid);
        return IntStream.range(first, last)
                        .mapToDouble(c -> column.samples()
                                .filter(window::holds)
                                .mapToDouble(t -> heat.at(c, t - window.from()))
                                .sum())
                        .sum()
                / ((last - first) * column.length());
    }

    private double inside(double sample) {
        return Math.max(0, Math.min(samples, sample));
    }
}
