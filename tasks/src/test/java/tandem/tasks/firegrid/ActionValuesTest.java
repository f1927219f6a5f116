package tandem.tasks.firegrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ActionValuesTest {

    @Test
    void theSetHoldsWhatIsNearlyAsGoodAsTheBest() {
        // Between 0.2 and 0.6: 0.2 → 0, 0.5 → 0.75, 0.6 → 1.
        ActionValues values = values(List.of(0.2, 0.5, 0.6));

        assertThat(values.best()).isEqualTo(action(2));
        assertThat(values.within(0)).containsExactly(action(2));
        assertThat(values.within(0.2)).containsExactly(action(2));
        assertThat(values.within(0.3)).containsExactly(action(1), action(2));
        assertThat(values.within(1)).containsExactly(action(0), action(1), action(2));
    }

    @Test
    void whereAllAreAsGoodAllAreAllowed() {
        assertThat(values(List.of(0.4, 0.4)).within(0)).containsExactly(action(0), action(1));
        assertThat(values(List.of(0.4, 0.4)).best()).isEqualTo(action(0));
    }

    @Property
    void aLargerEpsilonAllowsAllThatASmallerDoes(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(max = 1) Double> expected,
            @ForAll @DoubleRange(max = 1.5) double one,
            @ForAll @DoubleRange(max = 1.5) double other) {
        ActionValues values = values(expected);

        assertThat(values.within(Math.max(one, other))).containsAll(values.within(Math.min(one, other)));
    }

    @Property
    void theBestIsAlwaysAllowedAndFromAnEpsilonOfOneAllAre(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(max = 1) Double> expected,
            @ForAll @DoubleRange(max = 1) double epsilon) {
        ActionValues values = values(expected);

        assertThat(values.within(epsilon)).contains(values.best());
        assertThat(values.within(1 + epsilon)).hasSameSizeAs(expected);
        assertThat(values.within(0))
                .allMatch(action ->
                        values.values().get(action).equals(values.values().get(values.best())));
    }

    @Test
    void impossibleNarrowingsAreRefused() {
        assertThatThrownBy(() -> values(List.of(1.0)).within(-0.1)).hasMessageContaining("give 0 or more");
        assertThatThrownBy(() -> values(List.of(1.0)).within(Double.NaN)).hasMessageContaining("give 0 or more");
        assertThatThrownBy(() -> new ActionValues(Map.of())).hasMessageContaining("give at least one action");
    }

    private static ActionValues values(List<Double> expected) {
        Map<Tile, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < expected.size(); i++) {
            values.put(action(i), expected.get(i));
        }
        return new ActionValues(values);
    }

    private static Tile action(int index) {
        return new Tile(index, 0);
    }
}
