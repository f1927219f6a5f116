package tandem.xai.attribution.segment;

import tandem.xai.attribution.Sample;

/**
 * Rectangles of nearly one size, numbered row by row.
 *
 * @param rows at least 1, at most the picture's height
 * @param columns at least 1, at most the picture's width
 */
public record Grid(int rows, int columns) implements Segmentation {

    public Grid {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException("a grid of " + rows + "×" + columns + " has no cells");
        }
    }

    @Override
    public Segments of(Sample sample) {
        if (rows > sample.height() || columns > sample.width()) {
            throw new IllegalArgumentException("a picture of " + sample.height() + "×" + sample.width()
                    + " pixels has no " + rows + "×" + columns + " cells");
        }
        int[] labels = new int[sample.pixels()];
        for (int i = 0; i < labels.length; i++) {
            int row = i / sample.width() * rows / sample.height();
            int column = i % sample.width() * columns / sample.width();
            labels[i] = row * columns + column;
        }
        return new Segments(labels);
    }

    @Override
    public String word() {
        return "grid(" + rows + "x" + columns + ")";
    }
}
