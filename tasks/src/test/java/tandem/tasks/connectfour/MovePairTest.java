package tandem.tasks.connectfour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MovePairTest {

    @Test
    void movesArePairedThatLieAsFarFromTheMiddle() {
        assertThat(MovePair.mostAlike(Played.NOTHING, List.of(1, 4), List.of(2, 7)))
                .containsExactly(new MovePair(1, 7));
    }

    @Test
    void allPairsAreLeftThatAreAsMuchAlike() {
        assertThat(MovePair.mostAlike(Played.NOTHING, List.of(4), List.of(3, 5, 6)))
                .containsExactly(new MovePair(4, 3), new MovePair(4, 5));
    }

    /** Column 3 is one column from the middle: 4 is one nearer, 2 one further. */
    @Test
    void ofTwoAsMuchAlikeTheWrongOneNearerToTheMiddleIsTaken() {
        assertThat(MovePair.mostAlike(Played.NOTHING, List.of(3), List.of(2, 4)))
                .containsExactly(new MovePair(3, 4));
    }

    /** Column 5 lies as far from the middle as 3, and is taken for it while its stone falls two rows higher, but not four. */
    @Test
    void aStoneThatFallsMuchHigherIsNoLongerAlike() {
        assertThat(MovePair.mostAlike(Played.by("55"), List.of(3), List.of(2, 5)))
                .containsExactly(new MovePair(3, 5));
        assertThat(MovePair.mostAlike(Played.by("5555"), List.of(3), List.of(2, 5)))
                .containsExactly(new MovePair(3, 2));
    }
}
