package tandem.tasks.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** On a grid of ten by ten places of side 10, of which place 37 is the eighth in the fourth row. */
class PlaceWaysTest {

    @Test
    void leftAndRightGoThroughAllInReadingOrder() {
        PlaceWays ways = ways(Set.of(12, 15, 21));

        assertThat(ways.after(place(12))).isEqualTo(place(15));
        assertThat(ways.after(place(15))).isEqualTo(place(21));
        assertThat(ways.after(place(21))).as("the last stays").isEqualTo(place(21));
        assertThat(ways.before(place(21))).isEqualTo(place(15));
        assertThat(ways.before(place(12))).as("the first stays").isEqualTo(place(12));
    }

    @Test
    void upAndDownGoToTheNearestAndRatherStraightOn() {
        PlaceWays ways = ways(Set.of(12, 23, 32));

        // From 12 to 23: 10 below and 10 aside count 30; to 32: 20 below.
        assertThat(ways.below(place(12))).isEqualTo(place(32));
        assertThat(ways.above(place(32)))
                .as("20 above rather than 10 and 10 aside")
                .isEqualTo(place(12));
        assertThat(ways.above(place(12))).as("nothing is above").isEqualTo(place(12));
    }

    @Property(tries = 300)
    void everyPlaceIsWithinReachOfTheFirst(@ForAll @Size(min = 1, max = 30) Set<@IntRange(max = 99) Integer> taken) {
        PlaceWays ways = ways(taken);
        Set<PicturePlace> reached = new HashSet<>();
        PicturePlace at = ways.places().get(0);
        while (reached.add(at)) {
            at = ways.after(at);
        }

        assertThat(reached).containsExactlyInAnyOrderElementsOf(ways.places());
    }

    private static PlaceWays ways(Set<Integer> taken) {
        List<PicturePlace> places =
                new TreeSet<>(taken).stream().map(PlaceWaysTest::place).toList();
        return new PlaceWays(places);
    }

    private static PicturePlace place(int number) {
        return new PicturePlace(String.valueOf(number), 10 * (number % 10), 10 * (number / 10), 10);
    }
}
