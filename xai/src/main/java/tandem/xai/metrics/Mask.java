package tandem.xai.metrics;

/** Where the thing is in a picture of the network's size. */
public final class Mask {

    private final int height;
    private final int width;
    private final boolean[] inside;

    /** @param inside pixels, row by row; one or more of them */
    public Mask(int height, int width, boolean[] inside) {
        if (inside.length != height * width) {
            throw new IllegalArgumentException(height + "×" + width + " cannot have " + inside.length + " pixels");
        }
        this.height = height;
        this.width = width;
        this.inside = inside.clone();
        if (size() == 0) {
            throw new IllegalArgumentException("a mask without a pixel says nothing about where a thing is");
        }
    }

    boolean at(int pixel) {
        return inside[pixel];
    }

    /** How many pixels are inside. */
    public int size() {
        int size = 0;
        for (boolean pixel : inside) {
            size += pixel ? 1 : 0;
        }
        return size;
    }

    void check(PixelMap map) {
        if (map.height() != height || map.width() != width) {
            throw new IllegalArgumentException("a map of " + map.height() + "×" + map.width() + " and a mask of "
                    + height + "×" + width + " do not belong together");
        }
    }
}
