package tandem.xai.training;

import java.util.SplittableRandom;
import tandem.xai.image.RgbImage;

/** Bright bars at a random place of a noisy ground: lying ones of class 0, upright ones of class 1. */
record Bars(int size, long seed) implements LabelledImages {

    static final int SIDE = 24;

    @Override
    public RgbImage image(int index) {
        SplittableRandom random = new SplittableRandom(seed * 1000 + index);
        int[] rgb = new int[SIDE * SIDE];
        int x0 = random.nextInt(8);
        int y0 = random.nextInt(8);
        for (int i = 0; i < rgb.length; i++) {
            int x = i % SIDE - x0;
            int y = i / SIDE - y0;
            int along = label(index) == 0 ? x : y;
            int across = label(index) == 0 ? y : x;
            boolean bar = along >= 0 && along < 16 && across >= 6 && across < 10;
            rgb[i] = (bar ? 200 : 60) + random.nextInt(40);
            rgb[i] *= 0x010101;
        }
        return new RgbImage(SIDE, SIDE, rgb);
    }

    @Override
    public int label(int index) {
        return index % 2;
    }
}
