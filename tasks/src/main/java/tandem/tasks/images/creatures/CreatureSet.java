package tandem.tasks.images.creatures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tandem.tasks.raster.Chance;

/**
 * A named list of items, as many of each species where the number is even, evenly spread over difficulty.
 *
 * @param name for messages and data
 * @param items ids are {@code c0001}, {@code c0002} …
 */
public record CreatureSet(String name, List<CreatureItem> items) {
    private static final int SHIPPED_ITEMS = 400;
    private static final long SHIPPED_SEED = 20_260_101;
    /** Keep the streams of shipped, training and calibration creatures apart, whatever the seeds. */
    private static final long TRAINING_STREAMS = 0x7261_696E_696E_67L;

    private static final long CALIBRATION_STREAMS = 0x6361_6C69_6272_61L;

    /** In training the background plant nearly always goes with the species … */
    private static final CreatureDials TRAINING_DIALS = new CreatureDials(0, 0.95, 0.8, 5, 0.85, 0.02);
    /** … and in what is shown to people it often goes against it. */
    private static final CreatureDials SHIPPED_DIALS = new CreatureDials(0, 0.95, 0.8, 5, 0.18, 0.34);

    public CreatureSet {
        items = List.copyOf(items);
    }

    /** The fixed set that is shown to people: the same {@value #SHIPPED_ITEMS} items for ever. */
    public static CreatureSet shipped() {
        return of("creatures", new CreatureGenerator(Chance.seed(SHIPPED_SEED, 0), SHIPPED_DIALS), SHIPPED_ITEMS);
    }

    /** {@code count} creatures to learn from; none of them is in the shipped set. */
    public static CreatureSet training(long seed, int count) {
        long streams = Chance.seed(TRAINING_STREAMS, seed);
        return of("creatures-training-" + seed, new CreatureGenerator(streams, TRAINING_DIALS), count);
    }

    /** {@code count} creatures drawn like the shipped ones, to make a network's confidence honest about those. */
    public static CreatureSet calibration(long seed, int count) {
        long streams = Chance.seed(CALIBRATION_STREAMS, seed);
        return of("creatures-calibration-" + seed, new CreatureGenerator(streams, SHIPPED_DIALS), count);
    }

    /** The first {@code count} creatures of a generator. */
    public static CreatureSet of(String name, CreatureGenerator generator, int count) {
        List<CreatureItem> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(new CreatureItem(String.format(Locale.ROOT, "c%04d", i + 1), generator.creature(i)));
        }
        return new CreatureSet(name, items);
    }
}
