package tandem.protocols.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VariantsTest {

    @Property
    void everyVariantMeetsEverythingThatComesRoundOnce(
            @ForAll @IntRange(min = 1, max = 12) int count, @ForAll @IntRange(min = 1, max = 24) int period) {
        Variants variants = Variants.of(count);

        List<List<Integer>> pairs = IntStream.range(0, variants.period(period))
                .mapToObj(slot -> List.of(slot % period, variants.in(slot, period)))
                .toList();

        assertThat(pairs).hasSize(count * period).doesNotHaveDuplicates();
    }

    @Property
    void fewParticipantsMeetAsManyVariantsAsTheyCan(
            @ForAll @IntRange(min = 1, max = 12) int count, @ForAll @IntRange(min = 1, max = 24) int period) {
        assertThat(IntStream.range(0, count)
                        .map(slot -> Variants.of(count).in(slot, period))
                        .distinct()
                        .count())
                .isEqualTo(count);
    }

    @Test
    void everybodysOwnIsTheSlot() {
        assertThat(Variants.EACH.in(17, 4)).isEqualTo(17);
    }
}
