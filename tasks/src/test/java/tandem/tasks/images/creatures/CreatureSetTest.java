package tandem.tasks.images.creatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CreatureSetTest {
    private final List<CreatureItem> shipped = CreatureSet.shipped().items();

    @Test
    void theShippedSetHasAsManyOfEachSpecies() {
        assertThat(shipped).hasSize(400);
        assertThat(shipped.stream().filter(i -> i.creature().species() == Species.NILU))
                .hasSize(200);
    }

    @Test
    void theShippedSetIsSpreadEvenlyOverDifficultyForEachSpecies() {
        for (Species species : Species.values()) {
            for (int fifth = 0; fifth < 5; fifth++) {
                double from = 0.19 * fifth;
                long count = shipped.stream()
                        .map(CreatureItem::creature)
                        .filter(c -> c.species() == species && c.difficulty() >= from && c.difficulty() < from + 0.19)
                        .count();
                assertThat(count).as("%s from difficulty %s", species, from).isBetween(32L, 48L);
            }
        }
    }

    @Test
    void theCueGoesWithTheSpeciesInTrainingAndOftenAgainstItInTheShippedSet() {
        assertThat(share(CreatureSet.training(3, 1000).items(), Cue.AGREES)).isGreaterThan(0.5);
        assertThat(share(CreatureSet.training(3, 1000).items(), Cue.CONFLICTS)).isLessThan(0.1);
        assertThat(share(shipped, Cue.CONFLICTS)).isGreaterThan(0.15);
        assertThat(share(shipped, Cue.NONE)).isGreaterThan(0.4);
    }

    @Test
    void theCueIsAsFrequentInBothSpecies() {
        for (Cue cue : Cue.values()) {
            long nilus = shipped.stream()
                    .map(CreatureItem::creature)
                    .filter(c -> c.cue() == cue && c.species() == Species.NILU)
                    .count();
            assertThat(2 * nilus)
                    .isEqualTo(shipped.stream()
                            .filter(i -> i.creature().cue() == cue)
                            .count());
        }
    }

    @Test
    void aSeedGivesTheSameCreaturesAndALongerSetBeginsWithTheShorterOne() {
        assertThat(CreatureSet.training(7, 50).items())
                .isEqualTo(CreatureSet.training(7, 80).items().subList(0, 50));
        assertThat(CreatureSet.training(8, 50).items())
                .isNotEqualTo(CreatureSet.training(7, 50).items());
    }

    @Test
    void noTrainingCreatureIsInTheShippedSet() {
        Set<Traits> seen = new HashSet<>();
        shipped.forEach(item -> seen.add(item.creature().traits()));

        assertThat(CreatureSet.training(20_260_101, 2000).items())
                .noneMatch(item -> seen.contains(item.creature().traits()));
    }

    @Test
    void dialsOutOfRangeAreRefusedWithTheRange() {
        assertThatThrownBy(() -> new CreatureDials(0, 1, 0.5, 5, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hardest < 1");
        assertThatThrownBy(() -> new CreatureDials(0, 0.9, 0.5, 5, 0.7, 0.4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sum to at most 1");
    }

    private static double share(List<CreatureItem> items, Cue cue) {
        return items.stream().filter(i -> i.creature().cue() == cue).count() / (double) items.size();
    }
}
