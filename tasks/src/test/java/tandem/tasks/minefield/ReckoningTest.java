package tandem.tasks.minefield;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.Chance;
import tandem.tasks.game.GameTexts;

class ReckoningTest {

    /** The 1 in the upper left corner touches one hidden cell; the 1 across has its mine there. */
    private final Map<Cell, Fact> corner = Reckoning.of(new Board(List.of("11", "#1", "##"), 1));

    @Test
    void aNumberWithNoMoreHiddenCellsThanMinesHasMinesThereAndOneWhoseMinesAreKnownHasNoOther() {
        assertThat(corner.get(new Cell(0, 1)).mine()).isTrue();
        assertThat(corner.get(new Cell(0, 1)).numbers()).containsExactly(new Cell(0, 0));
        assertThat(corner.get(new Cell(1, 2)).mine()).isFalse();
        assertThat(corner.get(new Cell(1, 2)).numbers()).containsExactly(new Cell(0, 0), new Cell(1, 1));
    }

    @Test
    void aNumberThatSharesAllItsMinesLeavesTheOtherNoneElsewhere() {
        // The left 1 touches the first two cells, the right 1 all three, and neither has more than one mine.
        Map<Cell, Fact> facts = Reckoning.of(new Board(List.of("###", "111"), 1));
        Fact free = facts.get(new Cell(2, 0));

        assertThat(free.mine()).isFalse();
        assertThat(said(free, "en", free.cell()))
                .isEqualTo(
                        "Every mine around the 1 in row 2, column 1 also touches the 1 in row 2, column 2, which has no"
                                + " other: so A is safe.");
    }

    @Test
    void oneTwoOneAtAWallIsReckonedByPairsOfNumbers() {
        // 2 and a 1 differ by one mine, and the 2 touches one cell more than the 1: that one is a mine, on either side.
        Map<Cell, Fact> facts = Reckoning.of(new Board(List.of("###", "121"), 2));

        assertThat(facts.get(new Cell(0, 0)).mine()).isTrue();
        assertThat(facts.get(new Cell(2, 0)).mine()).isTrue();
        assertThat(facts.get(new Cell(1, 0)).mine()).isFalse();
        assertThat(said(facts.get(new Cell(1, 0)), "en", new Cell(1, 0)))
                .isEqualTo("The 2 in row 2, column 2 has one mine more than the 1 in row 2, column 1."
                        + " Apart from the cells they share, it can have it only at row 1, column 3."
                        + " The 1 in row 2, column 3 already has its mine at row 1, column 3: so A is safe.");
    }

    @Test
    void reasonsAreToldInBothLanguages() {
        Fact free = corner.get(new Cell(1, 2));

        assertThat(said(free, "en", free.cell()))
                .isEqualTo("Around the 1 in row 1, column 1, only row 2, column 1 can be a mine: so it is one."
                        + " The 1 in row 2, column 2 already has its mine at row 2, column 1: so A is safe.");
        assertThat(said(free, "fr", free.cell()))
                .isEqualTo("Autour du 1 (ligne 1, colonne 1), il ne peut y avoir de mine que sous la case"
                        + " (ligne 2, colonne 1)\u202F: il y en a donc une. Le 1 (ligne 2, colonne 2) a déjà sa mine sous la"
                        + " case (ligne 2, colonne 1)\u202F: la case A est donc sans danger.");
    }

    @Property(tries = 150)
    void whateverFollowsIsSureAndFollowsFromTheNumbersThatAreToldAlone(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int reveals) {
        Minefield field = new MinefieldGenerator(seed, new MinefieldDials(7, 7, 8)).field(0, new Cell(3, 3));
        Board board = Boards.played(field, new Cell(3, 3), reveals, Chance.of("reveals", seed));
        MineProbabilities sure = MineSolver.solve(board);

        Reckoning.of(board).forEach((cell, fact) -> {
            List<Constraint> told = board.constraints().stream()
                    .filter(constraint -> fact.numbers().contains(constraint.number()))
                    .toList();
            assertThat(fact.mine() ? sure.isSurelyMine(cell) : sure.isSurelySafe(cell))
                    .isTrue();
            // More than three numbers speak of too many cells to try all sets of them.
            assertThat(fact.mine() || told.size() > 3 || Placements.implySafe(cell, told))
                    .isTrue();
            assertThat(told).hasSize(fact.numbers().size());
        });
    }

    private static String said(Fact fact, String language, Cell... marked) {
        return new Reasons(
                        new GameTexts.In(MinefieldExplanation.class, Locale.forLanguageTag(language)), List.of(marked))
                .of(fact);
    }
}
