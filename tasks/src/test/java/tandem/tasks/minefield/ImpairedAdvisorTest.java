package tandem.tasks.minefield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImpairedAdvisorTest {
    @Test
    void whoOverlooksANumberMayTakeASafeCellForADoubtfulOne() {
        // 1-2-1 at a wall: left and right are mines, the middle is safe. Without the left 1, the 2 and the right 1 also
        // allow left and middle: 2 placements, the middle a mine in one of them.
        Board board = new Board(List.of("###", "121"), 2);

        Slip slip = ImpairedAdvisor.slip(board, new Cell(0, 1)).orElseThrow();

        assertThat(slip.misled()).isEqualTo(new Cell(1, 0));
        assertThat(slip.change()).isEqualTo(0.5);
        assertThat(slip.believed().isSurelyMine(new Cell(0, 0))).isTrue();
    }

    @Test
    void withoutItsOnlyNumberABoardIsAsDenseEverywhere() {
        // 2 mines in 8 cells: 1/4 each, instead of 1/3 at the number and 1/5 in the open; 1/4 − 1/3 is the greater
        // change.
        Board board = new Board(List.of("1##", "###", "###"), 2);

        Slip slip = ImpairedAdvisor.slip(board, new Cell(0, 0)).orElseThrow();

        assertThat(slip.misled()).isEqualTo(new Cell(1, 0));
        assertThat(slip.change()).isCloseTo(-1 / 12.0, within(1e-15));
        assertThat(slip.believed().probability(new Cell(2, 2))).isEqualTo(0.25);
    }

    @Test
    void theGreatestChangeComesFirstAndNamesTheCellThatItMisleadsAbout() {
        Minefield field = new MinefieldGenerator(3, new MinefieldDials(9, 9, 10)).field(0, new Cell(4, 4));
        Board board = field.reveal(field.hidden(), new Cell(4, 4));
        MineProbabilities truth = MineSolver.solve(board);
        List<Slip> slips = ImpairedAdvisor.slips(board);

        assertThat(slips).isNotEmpty();
        for (int i = 0; i < slips.size(); i++) {
            Slip slip = slips.get(i);
            assertThat(slip.believed()).isEqualTo(MineSolver.solveIgnoring(board, slip.number()));
            assertThat(slip.change())
                    .isEqualTo(slip.believed().probability(slip.misled()) - truth.probability(slip.misled()))
                    .isNotZero();
            if (i > 0) {
                assertThat(Math.abs(slip.change()))
                        .isLessThanOrEqualTo(Math.abs(slips.get(i - 1).change()));
            }
        }
    }

    @Test
    void aNumberThatTheOthersMakeNeedlessIsNoSlip() {
        // Both numbers speak of the one hidden cell.
        Board board = new Board(List.of("1#", "1#"), 1);

        assertThat(ImpairedAdvisor.slips(board)).isEmpty();
    }
}
