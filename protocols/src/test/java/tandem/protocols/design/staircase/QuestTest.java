package tandem.protocols.design.staircase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.DesignException;
import tandem.protocols.design.staircase.Quest.Placement;

class QuestTest {

    /** β = 1, no guesses, no lapses, target 1 − 1/e: ε is 0, and ψ(x; T) = 1 − exp(−10^(x − T)). */
    private static final Weibull PLAIN = new Weibull(1, 0, 0, 1 - Math.exp(-1));

    private static final Weibull TWO_OPTIONS = new Weibull(3.5, 0.01, 0.5, 0.82);

    /**
     * By hand, with thresholds −1, 0, 1 and the prior e^−½ : 1 : e^−½. The first trial is at the mean, 0. A right answer has
     * the likelihoods 1 − e^−10 = 0.99995, 1 − e^−1 = 0.63212 and 1 − e^−0.1 = 0.09516; the products 0.60650, 0.63212 and
     * 0.05772 sum to 1.29634. The mean is (0.05772 − 0.60650) / 1.29634 and the mean square (0.05772 + 0.60650) / 1.29634.
     */
    @Test
    void theSmallPosteriorIsAsComputedByHand() {
        Quest quest = Quest.of(rule(PLAIN, 0, 1, -1, 1, 1, Placement.MEAN, 9));
        assertThat(quest.next()).isCloseTo(0, within(1e-12));

        Quest right = quest.after(true);

        assertThat(right.posterior().get(0)).isCloseTo(0.60650 / 1.29634, within(1e-5));
        assertThat(right.posterior().get(1)).isCloseTo(0.63212 / 1.29634, within(1e-5));
        assertThat(right.posterior().get(2)).isCloseTo(0.05772 / 1.29634, within(1e-5));
        assertThat(right.threshold()).isCloseTo(-0.42333, within(1e-5));
        assertThat(right.next()).isEqualTo(right.threshold());
        assertThat(right.deviation()).isCloseTo(0.57721, within(1e-5));
    }

    @Test
    void theFunctionGoesThroughItsTargetAndItsAsymptotes() {
        assertThat(TWO_OPTIONS.correct(-1.3, -1.3)).isCloseTo(0.82, within(1e-12));
        assertThat(TWO_OPTIONS.correct(-9, 0)).isCloseTo(0.5, within(1e-12));
        assertThat(TWO_OPTIONS.correct(9, 0)).isCloseTo(0.995, within(1e-12));
        assertThat(PLAIN.correct(0.3, 0)).isCloseTo(1 - Math.exp(-Math.pow(10, 0.3)), within(1e-12));
    }

    @Test
    void trialsArePutAtTheModeOrAQuantileWhenTheRuleSaysSo() {
        Quest mode = Quest.of(rule(PLAIN, 0, 1, -1, 1, 1, Placement.MODE, 9)).after(true);
        Quest quantile = Quest.of(rule(PLAIN, 0, 1, -1, 1, 1, Placement.QUANTILE, 9));

        assertThat(mode.next()).isZero();
        assertThat(quantile.next()).isZero();
        assertThat(quantile.after(true).next())
                .as("0.47 lie at −1, 0.96 up to 0")
                .isZero();
        assertThat(quantile.after(true).after(true).next())
                .as("two right answers")
                .isEqualTo(-1);
    }

    /** A normal posterior holds the truth within one sd in 68 % of the runs; four standard errors of 300 runs are 11 %. */
    @Test
    void itRecoversTheThresholdWithinItsPosteriorSd() {
        for (Placement placement : Placement.values()) {
            int within = 0;
            double error = 0;
            double deviation = 0;
            for (int seed = 0; seed < 300; seed++) {
                SplittableRandom random = new SplittableRandom(seed);
                Observer observer = new Observer(-1.5 + random.nextDouble(), 3.5, random);
                double truth = observer.levelOf(0.82);
                Weibull function = new Weibull(3.5, 0, 0.5, 0.82);
                Quest quest = (Quest) observer.finish(Quest.of(rule(function, -1, 1, -3, 1, 0.02, placement, 60)));
                double off = quest.threshold() - truth;
                within += Math.abs(off) <= quest.deviation() ? 1 : 0;
                error += off / 300;
                deviation += quest.deviation() / 300;
            }
            assertThat(within / 300.0).as("%s", placement).isBetween(0.57, 0.79);
            assertThat(error).as("bias at %s", placement).isBetween(-deviation / 2, deviation / 2);
        }
    }

    @Property(tries = 30)
    void theSameAnswersGiveTheSamePosteriorWhichSumsToOne(@ForAll @Size(max = 20) List<Boolean> answers) {
        Quest one = Quest.of(rule(TWO_OPTIONS, 0, 1, -2, 2, 0.1, Placement.MEAN, 20));
        Quest two = one;
        for (boolean answer : answers) {
            Quest before = one;
            double level = before.next();
            one = one.after(answer);
            two = two.after(answer);
            assertThat(before.next()).isEqualTo(level);
            assertThat(one.next() < level).isEqualTo(answer);
        }
        assertThat(one).isEqualTo(two);
        assertThat(one.posterior().stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-9));
    }

    /** Without lapses a wrong answer at an easy level is all but impossible; the posterior must not vanish. */
    @Property(tries = 30)
    void thePosteriorNeverVanishes(@ForAll @Size(max = 20) List<Boolean> answers) {
        Quest quest = Quest.of(rule(new Weibull(30, 0, 0, 0.5), 0, 0.1, -2, 2, 0.1, Placement.MODE, 20));
        for (boolean answer : answers) {
            quest = quest.after(answer);
        }
        assertThat(quest.threshold()).isBetween(-2.0, 2.0);
    }

    @Test
    void itEndsAfterItsTrials() {
        Quest finished =
                Quest.of(rule(PLAIN, 0, 1, -1, 1, 1, Placement.MEAN, 1)).after(false);

        assertThat(finished.finished()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> finished.after(true));
    }

    @Test
    void impossibleOnesAreRefusedByName() {
        refused(() -> new Weibull(0, 0, 0.5, 0.8));
        refused(() -> new Weibull(3.5, 1, 0.5, 0.8));
        refused(() -> new Weibull(3.5, 0, -0.1, 0.8));
        refused(() -> new Weibull(3.5, 0.01, 0.5, 0.5));
        refused(() -> new Weibull(3.5, 0.1, 0.5, 0.96));
        refused(() -> rule(PLAIN, 0, 0, -1, 1, 0.1, Placement.MEAN, 9));
        refused(() -> rule(PLAIN, 2, 1, -1, 1, 0.1, Placement.MEAN, 9));
        refused(() -> rule(PLAIN, 0, 1, 1, -1, 0.1, Placement.MEAN, 9));
        refused(() -> rule(PLAIN, 0, 1, -1, 1, 0, Placement.MEAN, 9));
        refused(() -> rule(PLAIN, 0, 1, -1, 1, 0.1, Placement.MEAN, 0));
        refused(() -> new Quest.Rule(PLAIN, 0, 1, -1, 1, 0.1, Placement.QUANTILE, 1, 9));
    }

    private static Quest.Rule rule(
            Weibull function,
            double mean,
            double sd,
            double min,
            double max,
            double grain,
            Placement placement,
            int trials) {
        return new Quest.Rule(function, mean, sd, min, max, grain, placement, 0.5, trials);
    }

    private static void refused(Runnable rule) {
        assertThatExceptionOfType(DesignException.class)
                .isThrownBy(rule::run)
                .withMessageStartingWith("staircase quest: ");
    }
}
