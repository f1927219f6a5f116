package tandem.tasks.series;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import tandem.tasks.raster.Chance;

/**
 * The series of a seed: the one at an index depends on nothing but seed, dials and index. Each five in a row hold each cause
 * once.
 *
 * <p>Coupled channels are drawn and a window is marked; a cause changes one channel within the window, a novelty the course
 * that all channels share. How far it reaches is the dial's strength times a chance factor, so that items of one dial
 * differ in difficulty.
 *
 * @param seed which series
 * @param dials how they are made
 */
public record SeriesGenerator(long seed, SeriesDials dials) {

    private static final double WEAKEST = 0.7;
    private static final double STRONGEST = 1.3;
    private static final double EARLIEST_WINDOW = 0.4;

    /** The series at {@code index} ≥ 0. */
    public SeriesItem item(int index) {
        CauseOrder order = new CauseOrder(seed, dials.novelty());
        return item(index, order.cause(index), order.novelty(index));
    }

    /** The series at {@code index} ≥ 0 as it would be were its window normal and nothing novel. */
    public SeriesItem ordinary(int index) {
        return item(index, Cause.NORMAL, false);
    }

    private SeriesItem item(int index, Cause cause, boolean novelty) {
        Chance chance = new Chance(Chance.seed(seed, index));
        Plant plant = Plant.draw(dials, chance);
        int earliest = (int) (EARLIEST_WINDOW * dials.samples());
        int from = earliest + chance.index(dials.samples() - dials.window() - earliest + 1);
        Window window = new Window(from, from + dials.window());
        double strength = dials.strength() * chance.uniform(WEAKEST, STRONGEST);
        String id = String.format(Locale.ROOT, "s%04d", index + 1);
        return cause == Cause.NORMAL
                ? normal(id, plant, window, novelty, strength, chance)
                : faulty(id, plant, window, cause, strength, chance);
    }

    /** The first {@code count} series. */
    public List<SeriesItem> items(int count) {
        return IntStream.range(0, count).mapToObj(this::item).toList();
    }

    private SeriesItem normal(String id, Plant plant, Window window, boolean novelty, double strength, Chance chance) {
        Novelty kind = Novelty.values()[chance.index(Novelty.values().length)];
        double[] change =
                novelty ? kind.change(dials.samples(), window, strength, chance) : new double[dials.samples()];
        double difficulty = novelty ? SeriesDifficulty.ofNovelty(strength) : SeriesDifficulty.ofCause(dials.strength());
        AffectedSamples none = AffectedSamples.none(dials.channels(), dials.samples());
        return new SeriesItem(
                id,
                plant.read(plant.values(change)),
                window,
                new SeriesTruth(Cause.NORMAL, Optional.of(none), novelty, OptionalDouble.of(difficulty)));
    }

    private SeriesItem faulty(String id, Plant plant, Window window, Cause cause, double strength, Chance chance) {
        double[][] values = plant.values(new double[dials.samples()]);
        Fault fault = Fault.draw(cause, window, dials.channels(), strength, chance);
        fault.hit(values, plant, strength, chance);
        AffectedSamples affected = AffectedSamples.run(dials.channels(), dials.samples(), fault.channel(), fault.run());
        return new SeriesItem(
                id,
                plant.read(values),
                window,
                new SeriesTruth(
                        cause, Optional.of(affected), false, OptionalDouble.of(SeriesDifficulty.ofCause(strength))));
    }
}
