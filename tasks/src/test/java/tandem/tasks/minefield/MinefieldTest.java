package tandem.tasks.minefield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MinefieldTest {
    private final Minefield field = new Minefield(List.of("*...", "....", "...*", "...."));

    @Test
    void aZeroRevealsItsNeighboursInTurn() {
        // Only (2, 0), (3, 0) touch no mine in the upper right, and (0, 2), (0, 3), (1, 3) in the lower left.
        Board board = field.reveal(field.hidden(), new Cell(3, 0));

        assertThat(board.rows()).containsExactly("#100", "#111", "####", "####");
        assertThat(board.hiddenCells()).hasSize(10);
        assertThat(board.hiddenCells()).hasSizeGreaterThan(board.hiddenMines());
    }

    @Test
    void aNumberRevealsItselfAloneAndAMineShowsItself() {
        assertThat(field.reveal(field.hidden(), new Cell(1, 1)).rows()).containsExactly("####", "#1##", "####", "####");
        Board board = field.reveal(field.hidden(), new Cell(0, 0));
        assertThat(board.rows().get(0)).isEqualTo("*###");
        assertThat(board.hiddenMines()).isEqualTo(1);
        assertThatThrownBy(() -> field.reveal(board, new Cell(0, 0))).hasMessageContaining("revealed already");
    }

    @Test
    void aBoardIsClearedWhenOnlyMinesAreHidden() {
        Board board = field.hidden();
        for (Cell cell : board.hiddenCells()) {
            if (board.isHidden(cell) && !field.isMine(cell)) {
                board = field.reveal(board, cell);
            }
        }

        assertThat(board.rows()).containsExactly("#100", "1111", "001#", "0011");
        assertThat(board.hiddenCells()).hasSize(board.hiddenMines());
    }

    @Test
    void theConstraintsBehindACellAreTheNumbersAroundIt() {
        Board board = new Board(List.of("#100", "#111", "####", "####"), 2);

        assertThat(board.constraints(new Cell(0, 0)))
                .containsExactly(
                        new Constraint(new Cell(1, 0), 1, List.of(new Cell(0, 0), new Cell(0, 1))),
                        new Constraint(
                                new Cell(1, 1),
                                1,
                                List.of(
                                        new Cell(0, 0),
                                        new Cell(0, 1),
                                        new Cell(0, 2),
                                        new Cell(1, 2),
                                        new Cell(2, 2))));
        assertThat(board.constraints(new Cell(0, 3))).isEmpty();
        assertThatThrownBy(() -> board.constraints(new Cell(1, 0))).hasMessageContaining("give a hidden cell");
    }

    @Property(tries = 200)
    void theFirstCellAndItsNeighboursAreFreeAndTheMinesAreAllThere(
            @ForAll long seed, @ForAll @IntRange(max = 8) int x, @ForAll @IntRange(max = 8) int y) {
        Cell first = new Cell(x, y);
        Minefield drawn = new MinefieldGenerator(seed, new MinefieldDials(9, 9, 10)).field(0, first);

        assertThat(drawn.mines()).hasSize(10);
        assertThat(drawn.isMine(first)).isFalse();
        assertThat(drawn.number(first)).isZero();
    }

    @Test
    void everyPlaceIsMinedAboutAsOften() {
        MinefieldGenerator generator = new MinefieldGenerator(4, new MinefieldDials(5, 5, 4));
        int[] mined = new int[25];
        for (int index = 0; index < 4000; index++) {
            generator.field(index, new Cell(0, 0)).mines().forEach(mine -> mined[mine.y() * 5 + mine.x()]++);
        }

        // 4 mines on the 21 places away from the corner: 4000 · 4/21 = 762, standard deviation √(4000 · p · (1−p)) = 25
        assertThat(mined[24]).isBetween(660, 860);
        assertThat(mined[2]).isBetween(660, 860);
        assertThat(mined[0] + mined[1] + mined[5] + mined[6]).isZero();
    }

    @Test
    void theFirstFieldOfASeedStaysForEver() {
        assertThat(new MinefieldGenerator(1, new MinefieldDials(5, 4, 4))
                        .field(0, new Cell(0, 0))
                        .rows())
                .containsExactly(".....", "...*.", "*....", "*...*");
    }

    @Test
    void badBoardsAndDialsAreRefusedWithTheRange() {
        assertThatThrownBy(() -> new MinefieldDials(9, 9, 73)).hasMessageContaining("give from 1 to 72");
        assertThatThrownBy(() -> new Minefield(List.of("..", "."))).hasMessageContaining("row 1 has 1 cells: give 2");
        assertThatThrownBy(() -> new Board(List.of("#9"), 1)).hasMessageContaining("cell (1, 0) is '9'");
        assertThatThrownBy(() -> new Board(List.of("##"), 3)).hasMessageContaining("give from 0 to 2");
        assertThatThrownBy(() -> field.isMine(new Cell(4, 0))).hasMessageContaining("lies outside");
    }
}
