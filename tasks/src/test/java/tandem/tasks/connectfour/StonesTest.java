package tandem.tasks.connectfour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Fours in all four directions, of either side. */
class StonesTest {

    private static final Stones EMPTY = new Stones(0, 0);

    @Test
    void aColumnARowAndBothDiagonalsAreFours() {
        assertThat(own(3, 3, 3, 3).fours()).containsExactly(four(3, 1, 3, 4));
        assertThat(own(2, 3, 4, 5).fours()).containsExactly(four(2, 1, 5, 1));
        // Steps of the other's stones, one higher in each column, with the person's on top.
        assertThat(own(
                                EMPTY.withOther(5)
                                        .withOther(6)
                                        .withOther(6)
                                        .withOther(7)
                                        .withOther(7)
                                        .withOther(7),
                                4,
                                5,
                                6,
                                7)
                        .fours())
                .contains(four(4, 1, 7, 4));
        assertThat(own(
                                EMPTY.withOther(3)
                                        .withOther(2)
                                        .withOther(2)
                                        .withOther(1)
                                        .withOther(1)
                                        .withOther(1),
                                4,
                                3,
                                2,
                                1)
                        .fours())
                .contains(four(1, 4, 4, 1));
    }

    @Test
    void threeAreNoFourAndStonesOfBothNeither() {
        assertThat(own(2, 3, 4).withOther(5).fours()).isEmpty();
        assertThat(own(3, 3, 3).withOther(3).withOwn(3).fours()).isEmpty();
    }

    @Test
    void fiveInARowAreTwoFours() {
        assertThat(own(1, 2, 3, 4, 5).fours()).containsExactly(four(1, 1, 4, 1), four(2, 1, 5, 1));
    }

    @Test
    void theOthersFourIsOneToo() {
        assertThat(EMPTY.withOther(7).withOther(7).withOther(7).withOther(7).fours())
                .isEqualTo(List.of(four(7, 1, 7, 4)));
    }

    private static Stones own(int... columns) {
        return own(EMPTY, columns);
    }

    private static Stones own(Stones before, int... columns) {
        Stones stones = before;
        for (int column : columns) {
            stones = stones.withOwn(column);
        }
        return stones;
    }

    private static Stones.Four four(int fromColumn, int fromRow, int toColumn, int toRow) {
        return new Stones.Four(new Cell(fromColumn, fromRow), new Cell(toColumn, toRow));
    }
}
