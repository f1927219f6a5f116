package tandem.app.evaluation.shortcut;

import java.util.List;
import java.util.SplittableRandom;
import tandem.tasks.images.creatures.CreatureSet;
import tandem.tasks.images.creatures.Species;
import tandem.xai.image.Resampling;
import tandem.xai.image.RgbImage;
import tandem.xai.metrics.Mask;
import tandem.xai.training.LabelledImages;

/**
 * Creatures with a patch in a corner of the picture, blue or orange.
 *
 * @param set of creatures
 * @param colour what its colour follows
 * @param seed of the coin
 */
record PatchedCreatures(CreatureSet set, Colour colour, long seed) implements LabelledImages {

    /** Pixels along each side of a picture. */
    static final int SIDE = 64;

    private static final int PATCH = 12;
    private static final int MARGIN = 3;
    private static final int[] COLOURS = {0x2050D0, 0xE08020};

    /** What the patch's colour follows. */
    enum Colour {
        /** The species: a shortcut. */
        SPECIES,
        /** The toss of a coin: it says nothing. */
        COIN
    }

    @Override
    public int size() {
        return set.items().size();
    }

    @Override
    public RgbImage image(int index) {
        RgbImage drawn = Resampling.resize(set.items().get(index).drawing().image(), SIDE, SIDE);
        int chosen = colour == Colour.SPECIES ? label(index) : new SplittableRandom(seed * size() + index).nextInt(2);
        int[] rgb = drawn.rgb();
        for (int pixel = 0; pixel < rgb.length; pixel++) {
            rgb[pixel] = inPatch(pixel) ? COLOURS[chosen] : rgb[pixel];
        }
        return new RgbImage(SIDE, SIDE, rgb);
    }

    @Override
    public int label(int index) {
        return List.of(Species.values())
                .indexOf(set.items().get(index).creature().species());
    }

    /** Where the patch is. */
    static Mask patch() {
        boolean[] inside = new boolean[SIDE * SIDE];
        for (int pixel = 0; pixel < inside.length; pixel++) {
            inside[pixel] = inPatch(pixel);
        }
        return new Mask(SIDE, SIDE, inside);
    }

    private static boolean inPatch(int pixel) {
        int x = pixel % SIDE - MARGIN;
        int y = pixel / SIDE - MARGIN;
        return x >= 0 && x < PATCH && y >= 0 && y < PATCH;
    }
}
