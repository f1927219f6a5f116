package tandem.tasks.minefield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.Chance;

class MineSolverTest {

    @Test
    void countsEqualThoseOfAllPlacementsOnAThousandSmallBoards() {
        for (int index = 0; index < 1000; index++) {
            Board board = smallBoard(index);
            MineProbabilities counted = MineSolver.solve(board);

            assertThat(counted).as("board %d %s", index, board).isEqualTo(Placements.of(board, board.constraints()));
        }
    }

    @Property(tries = 60)
    void probabilitiesSumToTheMinesAndContradictNoNumberAndNoTruth(
            @ForAll long seed,
            @ForAll @IntRange(min = 8, max = 20) int size,
            @ForAll @IntRange(min = 12, max = 22) int percent,
            @ForAll @IntRange(min = 1, max = 30) int reveals) {
        int mines = Math.min(size * size * percent / 100, size * size - 9);
        Minefield field = new MinefieldGenerator(seed, new MinefieldDials(size, size, mines)).field(0, new Cell(3, 3));
        Board board = Boards.played(field, new Cell(3, 3), reveals, Chance.of("reveals", seed));
        MineProbabilities counted = MineSolver.solve(board);

        assertThat(sum(counted, board.hiddenCells()))
                .isEqualTo(counted.total().multiply(BigInteger.valueOf(board.hiddenMines())));
        assertThat(board.hiddenCells().stream()
                        .mapToDouble(counted::probability)
                        .sum())
                .isCloseTo(mines, within(1e-9));
        for (Constraint constraint : board.constraints()) {
            assertThat(sum(counted, constraint.cells()))
                    .as("what %s says", constraint.number())
                    .isEqualTo(counted.total().multiply(BigInteger.valueOf(constraint.mines())));
        }
        for (Cell cell : board.hiddenCells()) {
            assertThat(counted.isSurelySafe(cell) && field.isMine(cell)).isFalse();
            assertThat(counted.isSurelyMine(cell) && !field.isMine(cell)).isFalse();
        }
    }

    @Test
    void oneTwoOneAtAWallLeavesOneWay() {
        Board board = new Board(List.of("###", "121"), 2);
        MineProbabilities counted = MineSolver.solve(board);

        assertThat(counted.total()).isEqualTo(1);
        assertThat(counted.isSurelyMine(new Cell(0, 0))).isTrue();
        assertThat(counted.isSurelySafe(new Cell(1, 0))).isTrue();
        assertThat(counted.isSurelyMine(new Cell(2, 0))).isTrue();
        assertThat(counted.safest()).containsExactly(new Cell(1, 0));
    }

    @Test
    void theNumberOfMinesWeighsTheCellsInTheOpen() {
        // The 1 has one mine in its 3 cells, the 5 others hold the second: 3 · 5 = 15 placements. A cell at the number
        // is
        // a mine in 5 of them (1/3), one in the open in 3 (1/5).
        MineProbabilities counted = MineSolver.solve(new Board(List.of("1##", "###", "###"), 2));

        assertThat(counted.total()).isEqualTo(15);
        assertThat(counted.probability(new Cell(1, 1))).isEqualTo(1 / 3.0);
        assertThat(counted.probability(new Cell(2, 2))).isEqualTo(0.2);
    }

    @Test
    void aRevealedMineIsTakenFromTheNumberAndFromTheRest() {
        MineProbabilities counted = MineSolver.solve(new Board(List.of("*2#", "###"), 2));

        // One mine is left, and the 2 still lacks one: 4 cells, one of them.
        assertThat(counted.total()).isEqualTo(4);
        assertThat(counted.probability(new Cell(2, 1))).isEqualTo(0.25);
    }

    @Test
    void boardsWithoutAPlacementAreRefused() {
        assertThatThrownBy(() -> MineSolver.solve(new Board(List.of("3#", "##"), 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no placement of its 2 hidden mines");
        assertThatThrownBy(() -> MineSolver.solve(new Board(List.of("10", "##"), 1)))
                .hasMessageContaining("no placement");
        assertThatThrownBy(() -> MineSolver.solve(new Board(List.of("0*", "##"), 1)))
                .hasMessageContaining("too many mines shown around (0, 0)");
        assertThat(MineSolver.solveIfPossible(new Board(List.of("0*", "##"), 1)))
                .isEmpty();
    }

    @Test
    void aBoardTooEntangledToBeCountedIsRefusedInsteadOfTakingForEver() {
        // Every second cell of every second row is revealed, a 2 each: all numbers hang together in both directions.
        Board lattice = new Board(
                Collections.nCopies(15, List.of("#".repeat(31), "#2".repeat(15) + "#")).stream()
                        .flatMap(List::stream)
                        .toList(),
                200);

        assertThatThrownBy(() -> MineSolver.solve(lattice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too entangled to be counted; reveal cells beside revealed ones");
    }

    /** At most 16 hidden cells, so that all placements can be tried. */
    private static Board smallBoard(int index) {
        Chance chance = Chance.of("small board", index);
        int width = 4 + chance.below(2);
        int height = 4;
        MinefieldDials dials = new MinefieldDials(width, height, 1 + chance.below(width * height - 10));
        Cell first = new Cell(chance.below(width), chance.below(height));
        Minefield field = new MinefieldGenerator(index, dials).field(0, first);
        return Boards.played(field, first, chance.below(4), chance);
    }

    private static BigInteger sum(MineProbabilities counted, List<Cell> cells) {
        return cells.stream().map(counted.ways()::get).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
