package tandem.tasks.images.creatures;

/**
 * The truth about a creature: which side of a plane in the space of traits it lies on, and how far.
 *
 * <p>With amounts v in [0, 1] and weights w scaled to length 1, the score is Σ w·{@value #SPREAD}·(v − ½), so that one
 * unit is one standard deviation of a trait among creatures of equal score; above 0 it is a pamo, else a nilu.
 */
public final class SpeciesRule {
    /** Standard units between no and all of a trait. */
    static final double SPREAD = 4.4;
    /** The distance from the boundary at which difficulty is 0. */
    static final double FARTHEST = 2.6;

    private static final double LENGTH = length();

    private SpeciesRule() {}

    /** Signed distance from the species boundary, in standard units: above 0 on the side of the pamo. */
    public static double score(Traits traits) {
        double score = 0;
        for (Trait trait : Trait.values()) {
            score += weight(trait) * SPREAD * (traits.amount(trait) - 0.5);
        }
        return score;
    }

    /** The species on whose side of the boundary the traits lie. */
    public static Species species(Traits traits) {
        return score(traits) > 0 ? Species.PAMO : Species.NILU;
    }

    /** Closeness to the species boundary in [0, 1]: 1 on it, 0 at 2.6 or more standard units from it. */
    public static double difficulty(Traits traits) {
        return 1 - Math.min(1, Math.abs(score(traits)) / FARTHEST);
    }

    /** The trait's weight, scaled so that the squares of all sum to 1. */
    static double weight(Trait trait) {
        return trait.weight() / LENGTH;
    }

    private static double length() {
        double squares = 0;
        for (Trait trait : Trait.values()) {
            squares += trait.weight() * trait.weight();
        }
        return StrictMath.sqrt(squares);
    }
}
