package tandem.protocols.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WilliamsSquareTest {

    @Property(tries = 30)
    void everyConditionFollowsEveryOtherEquallyOften(@ForAll @IntRange(min = 2, max = 12) int conditions) {
        Map<List<Integer>, Integer> pairs = new HashMap<>();
        for (List<Integer> row : WilliamsSquare.rows(conditions)) {
            for (int i = 1; i < conditions; i++) {
                pairs.merge(row.subList(i - 1, i + 1), 1, Integer::sum);
            }
        }

        assertThat(pairs).hasSize(conditions * (conditions - 1));
        assertThat(pairs.values()).containsOnly(conditions % 2 == 0 ? 1 : 2);
    }

    @Property(tries = 30)
    void everyConditionStandsInEveryPositionEquallyOften(@ForAll @IntRange(min = 2, max = 12) int conditions) {
        Map<List<Integer>, Integer> places = new HashMap<>();
        for (List<Integer> row : WilliamsSquare.rows(conditions)) {
            assertThat(new HashSet<>(row)).hasSize(conditions);
            for (int i = 0; i < conditions; i++) {
                places.merge(List.of(row.get(i), i), 1, Integer::sum);
            }
        }

        assertThat(places).hasSize(conditions * conditions);
        assertThat(places.values()).containsOnly(conditions % 2 == 0 ? 1 : 2);
    }

    /** Williams (1949): one square for an even number of treatments, two for an odd one. */
    @Test
    void threeConditionsMakeSixOrdersAndFourMakeFour() {
        assertThat(new HashSet<>(WilliamsSquare.rows(3))).hasSize(6);
        assertThat(WilliamsSquare.rows(4)).hasSize(4).startsWith(List.of(0, 1, 3, 2));
    }

    @Test
    void noConditionsMakeNoDesign() {
        assertThatIllegalArgumentException().isThrownBy(() -> WilliamsSquare.rows(0));
    }
}
