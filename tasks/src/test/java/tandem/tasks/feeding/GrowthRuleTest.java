package tandem.tasks.feeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GrowthRuleTest {

    /** Driver 0, gate 1, support 2. */
    private final GrowthRule rule = new GrowthRule(0, 1, OptionalInt.of(2));

    @Test
    void theMoreOfTheDriverTheBetterInStepsFromOnePointOneToOnePointNine() {
        // 1.1 + 0.8 · amount / 5
        assertThat(rule.growth(Amounts.of(0, 1, 4, 0, 0))).isEqualTo(1.1);
        assertThat(rule.growth(Amounts.of(3, 1, 4, 0, 0))).isEqualTo(1.58);
        assertThat(rule.growth(Amounts.of(5, 1, 4, 0, 0))).isEqualTo(1.9);
    }

    @Test
    void tooMuchOfTheDriverIsOverfeeding() {
        // Uniform on 0.1 to 1.0: 0.55 on average.
        assertThat(rule.growth(Amounts.of(6, 1, 4, 0, 0))).isEqualTo(0.55);
    }

    @Test
    void withoutOneOrTwoOfTheGateAndFourOfTheSupportAllShrinks() {
        assertThat(rule.grows(Amounts.of(5, 2, 6, 0, 0))).isTrue();
        assertThat(rule.grows(Amounts.of(5, 0, 6, 0, 0))).isFalse();
        assertThat(rule.grows(Amounts.of(5, 3, 6, 0, 0))).isFalse();
        assertThat(rule.grows(Amounts.of(5, 2, 3, 0, 0))).isFalse();
    }

    @Test
    void experimentTwoNeedsNoSupport() {
        // Plants 2 and 4 of the paper, counted from 0: 1 and 3.
        assertThat(GrowthRule.TWO_PLANTS.grows(Amounts.of(0, 5, 0, 1, 0))).isTrue();
        assertThat(GrowthRule.THREE_PLANTS.grows(Amounts.of(0, 5, 0, 1, 0))).isFalse();
        assertThat(GrowthRule.THREE_PLANTS.grows(Amounts.of(0, 5, 0, 1, 4))).isTrue();
    }

    @Test
    void anInputInNineGrowsTheColonyWithThreePlantsAndAQuarterWithTwo() {
        // 6/7 of the driver's amounts, 2/7 of the gate's, 3/7 of the support's: 16807 · 36/343 = 1764; without: 16807 ·
        // 12/49 = 4116.
        assertThat(Amounts.all().stream().filter(GrowthRule.THREE_PLANTS::grows))
                .hasSize(1764);
        assertThat(Amounts.all().stream().filter(GrowthRule.TWO_PLANTS::grows)).hasSize(4116);
    }

    @Property(tries = 200)
    void aRenamedRuleIsTheSameOnOtherResources(@ForAll long seed) {
        GrowthRule renamed = GrowthRule.THREE_PLANTS.renamed(seed);

        assertThat(Amounts.all().stream().filter(renamed::grows)).hasSize(1764);
        assertThat(renamed).isEqualTo(GrowthRule.THREE_PLANTS.renamed(seed));
        assertThat(GrowthRule.TWO_PLANTS.renamed(seed).driver()).isEqualTo(renamed.driver());
    }

    @Test
    void aRuleNeedsDifferentResources() {
        assertThatThrownBy(() -> new GrowthRule(1, 1, OptionalInt.empty())).hasMessageContaining("give different ones");
        assertThatThrownBy(() -> new GrowthRule(5, 1, OptionalInt.empty())).hasMessageContaining("give from 0 to 4");
    }

    @Test
    void samplesHaveTheGrowthOfTheRuleAndSomeNoise() {
        List<Sample> samples = Sample.draw(rule, 7, 20_000);

        assertThat(samples).allSatisfy(sample -> {
            double error = sample.hundredths() / 100.0 - rule.growth(sample.fed());
            assertThat(error).isCloseTo(0, within(rule.grows(sample.fed()) ? 0.0301 : 0.4501));
        });
        // Of about 17,900 shrinking samples with a standard deviation of 0.26 the standard error is 0.002.
        assertThat(samples.stream()
                        .filter(s -> !rule.grows(s.fed()))
                        .mapToInt(Sample::hundredths)
                        .average()
                        .orElseThrow())
                .isCloseTo(55, within(0.8));
    }

    @Test
    void theSameSeedDrawsTheSameSamplesAndALargerCountGoesOn() {
        assertThat(Sample.draw(rule, 7, 100))
                .isEqualTo(Sample.draw(rule, 7, 300).subList(0, 100));
        assertThat(Sample.draw(rule, 8, 100)).isNotEqualTo(Sample.draw(rule, 7, 100));
    }
}
