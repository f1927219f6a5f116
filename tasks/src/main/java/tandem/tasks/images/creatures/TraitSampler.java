package tandem.tasks.images.creatures;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import tandem.tasks.raster.Chance;

/**
 * Draws traits at a wanted distance from the species boundary: a standard normal draw for each trait, moved along the
 * rule's weights onto the plane of that distance. Each trait alone therefore overlaps widely between the species.
 */
final class TraitSampler {
    private TraitSampler() {}

    /**
     * @param species the side of the boundary
     * @param difficulty closeness to it, in [0, 1); met exactly
     */
    static Traits sample(Species species, double difficulty, Chance chance) {
        double distance = SpeciesRule.FARTHEST * (1 - difficulty) * (species == Species.PAMO ? 1 : -1);
        while (true) {
            Map<Trait, Double> units = new EnumMap<>(Trait.class);
            for (Trait trait : Trait.values()) {
                units.put(trait, chance.normal());
            }
            moveOnto(distance, units, Set.of());
            int spots = (int) Math.round(amount(units.get(Trait.SPOT_COUNT)) * Traits.MOST_SPOTS);
            units.put(Trait.SPOT_COUNT, SpeciesRule.SPREAD * ((double) spots / Traits.MOST_SPOTS - 0.5));
            moveOnto(distance, units, Set.of(Trait.SPOT_COUNT));
            if (units.values().stream().allMatch(unit -> amount(unit) >= 0 && amount(unit) <= 1)) {
                return new Traits(
                        amount(units.get(Trait.BODY_ELONGATION)),
                        amount(units.get(Trait.EAR_LENGTH)),
                        amount(units.get(Trait.TAIL_CURL)),
                        spots,
                        amount(units.get(Trait.LEG_LENGTH)),
                        amount(units.get(Trait.EYE_SPACING)));
            }
        }
    }

    /** Moves the traits, but the fixed ones, along their weights until the score is {@code distance}. */
    private static void moveOnto(double distance, Map<Trait, Double> units, Set<Trait> fixed) {
        double score = 0;
        double squares = 0;
        for (Trait trait : Trait.values()) {
            double weight = SpeciesRule.weight(trait);
            score += weight * units.get(trait);
            squares += fixed.contains(trait) ? 0 : weight * weight;
        }
        for (Trait trait : Trait.values()) {
            if (!fixed.contains(trait)) {
                double step = (distance - score) * SpeciesRule.weight(trait) / squares;
                units.merge(trait, step, Double::sum);
            }
        }
    }

    private static double amount(double unit) {
        return 0.5 + unit / SpeciesRule.SPREAD;
    }
}
