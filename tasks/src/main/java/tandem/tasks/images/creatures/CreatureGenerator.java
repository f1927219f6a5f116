package tandem.tasks.images.creatures;

import java.util.Optional;
import tandem.tasks.raster.Chance;

/**
 * The creatures of a seed: the one at an index depends on nothing but seed, dials and index.
 *
 * <p>Creatures come in pairs of one nilu and one pamo of about the same difficulty and with the same cue; over the pairs,
 * difficulty and cue follow Halton's sequences (Halton 1960, bases 2 and 3), so that every stretch of indices is balanced
 * over species and spread evenly over difficulty and cue.
 *
 * @param seed which creatures
 * @param dials how they are drawn
 */
public record CreatureGenerator(long seed, CreatureDials dials) {
    private static final double JITTER = 0.02;

    /** The creature at {@code index} ≥ 0. */
    public Creature creature(int index) {
        int pair = index / 2;
        Chance ofPair = new Chance(Chance.seed(seed, -1L - pair));
        Chance own = new Chance(Chance.seed(seed, index));
        boolean niluFirst = ofPair.happens(0.5);
        Species species = niluFirst == (index % 2 == 0) ? Species.NILU : Species.PAMO;
        double step = halton(pair + 1, 2) + own.uniform(-JITTER, JITTER);
        double difficulty = dials.easiest() + (dials.hardest() - dials.easiest()) * Math.max(0, Math.min(1, step));
        Traits traits = TraitSampler.sample(species, difficulty, own);
        return new Creature(traits, look(own), habitat(species, pair, own));
    }

    private static Look look(Chance chance) {
        boolean facesLeft = chance.happens(0.5);
        double scale = chance.uniform(1.04, 1.2);
        return new Look(
                chance.index(Coat.count()),
                facesLeft,
                64 + (facesLeft ? -4 : 4) + chance.uniform(-4, 4),
                chance.uniform(105, 113),
                scale,
                chance.uniform(-0.12, 0.12),
                chance.uniform(0.12, 0.42),
                chance.seed());
    }

    private Habitat habitat(Species species, int pair, Chance chance) {
        double share = halton(pair + 1, 3);
        Optional<Species> cue = Optional.empty();
        if (share < dials.cueConflicts()) {
            cue = Optional.of(species.other());
        } else if (share < dials.cueConflicts() + dials.cueAgrees()) {
            cue = Optional.of(species);
        }
        return new Habitat(
                chance.index(Landscape.count()),
                dials.clutter() * chance.uniform(0.5, 1),
                dials.noise() * chance.uniform(0.6, 1),
                cue,
                chance.seed());
    }

    private static double halton(int index, int base) {
        double fraction = 1;
        double value = 0;
        for (int rest = index; rest > 0; rest /= base) {
            fraction /= base;
            value += fraction * (rest % base);
        }
        return value;
    }
}
