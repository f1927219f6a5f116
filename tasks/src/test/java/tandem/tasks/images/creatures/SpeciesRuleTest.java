package tandem.tasks.images.creatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import tandem.tasks.raster.Chance;

class SpeciesRuleTest {
    private final List<Creature> creatures = CreatureSet.training(5, 2000).items().stream()
            .map(CreatureItem::creature)
            .toList();

    @Test
    void noSingleTraitDecides() {
        for (Trait trait : Trait.values()) {
            double alone = bestThresholdAccuracy(c -> c.traits().amount(trait));
            assertThat(alone).as("best accuracy by %s alone", trait).isBetween(0.6, 0.8);
        }
    }

    @Test
    void allTraitsTogetherDecide() {
        assertThat(bestThresholdAccuracy(c -> SpeciesRule.score(c.traits()))).isEqualTo(1.0);
    }

    @Test
    void leavingOneTraitOutLosesAFewCreaturesOnly() {
        for (Trait trait : Trait.values()) {
            double rest = bestThresholdAccuracy(c -> SpeciesRule.score(c.traits())
                    - SpeciesRule.weight(trait)
                            * SpeciesRule.SPREAD
                            * (c.traits().amount(trait) - 0.5));
            assertThat(rest).as("best accuracy without %s", trait).isBetween(0.85, 0.98);
        }
    }

    @Property(tries = 300)
    void difficultyIsMetExactlyAndFallsWithDistance(
            @ForAll long seed, @ForAll Species species, @ForAll @DoubleRange(min = 0, max = 0.97) double difficulty) {
        Chance chance = new Chance(seed);
        Traits drawn = TraitSampler.sample(species, difficulty, chance);
        Traits harder = TraitSampler.sample(species, difficulty + 0.01, chance);

        assertThat(SpeciesRule.species(drawn)).isEqualTo(species);
        assertThat(Math.abs(SpeciesRule.difficulty(drawn) - difficulty)).isLessThan(1e-9);
        assertThat(SpeciesRule.difficulty(harder)).isGreaterThan(SpeciesRule.difficulty(drawn));
        assertThat(Math.abs(SpeciesRule.score(harder))).isLessThan(Math.abs(SpeciesRule.score(drawn)));
    }

    /** The share that the best cut of one number gets right, in either direction. */
    private double bestThresholdAccuracy(ToDoubleFunction<Creature> number) {
        double best = 0;
        for (double cut :
                creatures.stream().mapToDouble(number).sorted().distinct().toArray()) {
            double right = creatures.stream()
                            .filter(c -> number.applyAsDouble(c) >= cut == (c.species() == Species.PAMO))
                            .count()
                    / (double) creatures.size();
            best = Math.max(best, Math.max(right, 1 - right));
        }
        return best;
    }
}
