package tandem.tasks.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TurnScheduleTest {

    @Property(tries = 200)
    void ofEveryTenTurnsSoManyAreRight(
            @ForAll long seed, @ForAll @IntRange(max = 10) int tenths, @ForAll @IntRange(max = 20) int ten) {
        TurnSchedule schedule = new TurnSchedule("any", seed, tenths / 10.0);

        assertThat(right(schedule, "game", 10 * ten)).hasSize(tenths);
    }

    @Test
    void aShareThatIsNoTenthIsRoundedToAWholeTurn() {
        assertThat(right(new TurnSchedule("any", 1, 0.66), "game", 0)).hasSize(7);
    }

    @Test
    void gamesTensSeedsAndWordsHaveTheirOwnTurns() {
        TurnSchedule schedule = new TurnSchedule("any", 1, 0.5);
        List<Integer> first = right(schedule, "game", 0);

        assertThat(right(new TurnSchedule("any", 1, 0.5), "game", 0)).isEqualTo(first);
        assertThat(right(schedule, "game", 10)).isNotEqualTo(first);
        assertThat(right(schedule, "another", 0)).isNotEqualTo(first);
        assertThat(right(new TurnSchedule("any", 2, 0.5), "game", 0)).isNotEqualTo(first);
        assertThat(right(new TurnSchedule("other", 1, 0.5), "game", 0)).isNotEqualTo(first);
    }

    /** Of ten turns those, counted from the first of the ten, in which the advisor is right. */
    private static List<Integer> right(TurnSchedule schedule, String game, int from) {
        return IntStream.range(0, 10)
                .filter(turn -> schedule.rightIn(game, from + turn))
                .boxed()
                .toList();
    }
}
