package tandem.tasks.feeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void distanceCountsUnitsAndChangesCountResources() {
        Amounts one = Amounts.of(0, 3, 6, 1, 1);
        Amounts other = Amounts.of(2, 3, 2, 1, 0);

        // 2 + 0 + 4 + 0 + 1
        assertThat(one.distance(other)).isEqualTo(7);
        assertThat(one.changes(other)).isEqualTo(3);
        assertThat(one.distance(one)).isZero();
    }

    @Test
    void allAreThereOnceInOrder() {
        List<Amounts> all = Amounts.all();

        assertThat(all).hasSize(16_807).doesNotHaveDuplicates().isSorted();
        assertThat(all.get(0)).isEqualTo(Amounts.of(0, 0, 0, 0, 0));
        assertThat(all.get(1)).isEqualTo(Amounts.of(0, 0, 0, 0, 1));
        assertThat(all.get(16_806)).isEqualTo(Amounts.of(6, 6, 6, 6, 6));
    }

    @Test
    void amountsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> Amounts.of(1, 2, 3)).hasMessageContaining("give 5");
        assertThatThrownBy(() -> Amounts.of(0, 0, 7, 0, 0)).hasMessage("amount 7 of resource 2: give from 0 to 6");
        assertThatThrownBy(() -> Amounts.of(0, 0, 0, 0, -1)).hasMessageContaining("amount -1 of resource 4");
    }
}
