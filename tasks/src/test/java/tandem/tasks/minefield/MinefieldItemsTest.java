package tandem.tasks.minefield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinefieldItemsTest {

    private static final MinefieldItems SMALL = new MinefieldItems(1, new MinefieldDials(5, 5, 5), 3);

    private final List<MinefieldItem> small = SMALL.items(40);

    @Test
    void exactlyOneMarkedCellIsAMineInNoPlacementAtAll() {
        for (MinefieldItem item : small) {
            MineProbabilities tried = Placements.of(item.board(), item.board().constraints());

            assertThat(item.marked()).hasSize(3).doesNotHaveDuplicates();
            assertThat(item.marked().stream().filter(tried::isSurelySafe))
                    .containsExactly(item.marked().get(item.answer()));
            assertThat(item.marked().stream()
                            .filter(cell -> !cell.equals(item.right().named())))
                    .allSatisfy(cell -> assertThat(tried.probability(cell)).isGreaterThanOrEqualTo(0.2));
        }
    }

    @Test
    void allOtherMarkedCellsCanBeMinesTogether() {
        for (MinefieldItem item : small) {
            List<Constraint> constraints = new ArrayList<>(item.board().constraints());
            List<Cell> others = new ArrayList<>(item.marked());
            others.remove(item.right().named());
            constraints.add(new Constraint(new Cell(0, 0), others.size(), others));

            assertThat(Placements.of(item.board(), constraints).total()).isPositive();
        }
    }

    @Test
    void whoMisreadsOneNumberByOneTakesTheDecoyForTheOnlySafeOne() {
        for (MinefieldItem item : small) {
            Board misread = item.wrong().read().board();
            MineProbabilities believed = Placements.of(misread, misread.constraints());
            List<Integer> changes = IntStream.range(0, 25)
                    .mapToObj(place -> new Cell(place % 5, place / 5))
                    .map(cell -> misread.number(cell) - item.board().number(cell))
                    .filter(change -> change != 0)
                    .toList();

            assertThat(changes)
                    .hasSize(1)
                    .allSatisfy(change -> assertThat(Math.abs(change)).isEqualTo(1));
            assertThat(item.wrong().read().mines()).isEqualTo(believed);
            assertThat(item.marked().stream().filter(believed::isSurelySafe))
                    .containsExactly(item.marked().get(item.decoy()));
            assertThat(item.decoy()).isNotEqualTo(item.answer());
        }
    }

    @Test
    void whatIsReckonedFollowsFromTheNumbersAsTheyAreReadAndTheWrongDoesNotAsTheyStand() {
        for (MinefieldItem item : small) {
            List<Constraint> asTheyStand = item.board().constraints().stream()
                    .filter(constraint -> item.wrong().reckoning().numbers().contains(constraint.number()))
                    .toList();

            assertThat(Placements.implySafe(item.right().named(), item.right().constraints()))
                    .isTrue();
            assertThat(Placements.implySafe(item.wrong().named(), item.wrong().constraints()))
                    .isTrue();
            assertThat(Placements.implySafe(item.wrong().named(), asTheyStand)).isFalse();
        }
    }

    /** 1 − 2/n where n numbers are read together: 2 are the fewest. */
    @Test
    void difficultyGrowsWithTheNumbersThatAreReadTogether() {
        for (MinefieldItem item : new MinefieldItems(1, new MinefieldDials(8, 8, 10), 3).items(20)) {
            int numbers = item.right().constraints().size();

            assertThat(numbers).isBetween(2, 6);
            assertThat(item.difficulty()).isCloseTo(1 - 2.0 / numbers, within(1e-15));
        }
    }

    @Test
    void easyAndHardItemsAreFound() {
        assertThat(new MinefieldItems(1, new MinefieldDials(8, 8, 10), 3).items(60))
                .extracting(MinefieldItem::difficulty)
                .contains(0.0, 0.5);
    }

    @Test
    void anIndexDependsOnNoOtherAndAnotherSeedMakesOtherItems() {
        assertThat(SMALL.item(7)).isEqualTo(small.get(7));
        assertThat(new MinefieldItems(2, SMALL.dials(), 3).item(7).board())
                .isNotEqualTo(small.get(7).board());
    }

    @Test
    void upToFiveCellsAreMarked() {
        assertThat(new MinefieldItems(1, new MinefieldDials(8, 8, 12), 5).items(5))
                .allSatisfy(item -> assertThat(item.marked()).hasSize(5));
        assertThat(new MinefieldItems(1, new MinefieldDials(5, 5, 5), 2).items(5))
                .allSatisfy(item -> assertThat(item.marked()).hasSize(2));
    }

    @Test
    void fieldsWithHardlyRoomForAnItemAreToldOf() {
        assertThatThrownBy(() -> new MinefieldItems(1, new MinefieldDials(5, 5, 3), 5).item(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no board of 5 × 5 cells with 3 mines and 5 marked cells was found in 60 tries");
    }
}
