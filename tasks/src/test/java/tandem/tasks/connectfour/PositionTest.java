package tandem.tasks.connectfour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void movesAreTheColumnsThatAreNotFull() {
        assertThat(Played.NOTHING.legalMoves()).containsExactly(1, 2, 3, 4, 5, 6, 7);
        Position full = Played.by("111111");
        assertThat(full.legalMoves()).containsExactly(2, 3, 4, 5, 6, 7);
        assertThat(full.stones()).isEqualTo(6);
        assertThatThrownBy(() -> full.play(1)).hasMessageContaining("column 1: give one of [2, 3");
    }

    @Test
    void fourInEachDirectionWin() {
        assertThat(Played.by("121212").wins(1)).as("upright").isTrue();
        assertThat(Played.by("112233").wins(4)).as("level").isTrue();
        assertThat(Played.by("1223343447").wins(4)).as("rising").isTrue();
        assertThat(Played.by("7665545441").wins(4)).as("falling").isTrue();
        assertThat(Played.by("112233").wins(5)).isFalse();
    }

    @Test
    void aLineDoesNotRunFromTheTopOfAColumnIntoTheNext() {
        // Rows 4 to 6 of column 1; the bottom of column 2 is two bits on.
        assertThat(Bitboard.hasFour(0b111_000L | 1L << 7)).isFalse();
        assertThat(Bitboard.completing(0b111_000L, 0b111_111L)).isZero();
    }

    @Test
    void aColumnBlocksWhereTheOtherWouldMakeFour() {
        // First: 1, 2, 3 of the bottom row; second the row above, and to move in the second position.
        assertThat(Played.by("112233").blocks(4)).isFalse();
        assertThat(Played.by("1122335").blocks(4)).isTrue();
        assertThat(Played.by("1122335").blocks(5)).isFalse();
    }

    @Property(tries = 200)
    void completingCellsAreThoseWhoseStoneMakesFour(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(max = 38) int stones) {
        Position position = new PositionGenerator(seed, stones).position(0);
        long completing = Bitboard.completing(position.mover(), position.taken());

        for (int column = 0; column < 7; column++) {
            for (int row = 0; row < 6; row++) {
                long bit = 1L << 7 * column + row;
                if ((position.taken() & bit) == 0) {
                    assertThat((completing & bit) != 0).isEqualTo(Bitboard.hasFour(position.mover() | bit));
                }
            }
        }
        assertThat(position.mirrored().mirrored()).isEqualTo(position);
    }

    @Test
    void aMoveThatEndsTheGameLeadsToNoPosition() {
        assertThatThrownBy(() -> Played.by("1212121")).hasMessageContaining("column 1 wins: no position follows");
    }

    @Test
    void bitsThatAreNoPositionAreRefused() {
        assertThatThrownBy(() -> new Position(0, 0b10)).hasMessageContaining("floats");
        assertThatThrownBy(() -> new Position(0b10, 0b1)).hasMessageContaining("not among those taken");
        assertThatThrownBy(() -> new Position(0b1111L, 0b1111L | 0b1111L << 7))
                .hasMessageContaining("four stand in a line");
    }

    @Test
    void theFirstPositionOfASeedStaysForEver() {
        Position position = new PositionGenerator(1, 10).position(0);

        assertThat(position).isEqualTo(new Position(4501394161792L, 4503004823681L));
    }
}
