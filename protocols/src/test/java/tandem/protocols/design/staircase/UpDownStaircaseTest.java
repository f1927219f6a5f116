package tandem.protocols.design.staircase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.DesignException;

class UpDownStaircaseTest {

    /** Walked by hand: steps of 4 before the first reversal, 2 before the second, then 1. */
    @Test
    void twoRightMakeItHarderAndOneWrongEasierWithStepsThatShrinkAtReversals() {
        Staircase staircase =
                UpDownStaircase.of(new UpDownStaircase.Rule(2, 20, List.of(4.0, 2.0, 1.0), 0, 40, 4, 99, 2));
        List<Double> levels = new ArrayList<>();
        for (char answer : "rrrrwrrrwrr".toCharArray()) {
            levels.add(staircase.next());
            staircase = staircase.after(answer == 'r');
        }

        // Down to 12; wrong there: reversal, up 2 to 14; two right: reversal, down 1 to 13; right and wrong: reversal,
        // up 1 to 14; two right: the fourth reversal.
        assertThat(levels).containsExactly(20.0, 20.0, 16.0, 16.0, 12.0, 14.0, 14.0, 13.0, 13.0, 14.0, 14.0);
        assertThat(((UpDownStaircase) staircase).reversals()).containsExactly(12.0, 14.0, 13.0, 14.0);
        assertThat(staircase.finished()).isTrue();
        assertThat(staircase.threshold()).isEqualTo(13.5);
    }

    /** Levitt (1971): two-down/one-up settles at 70.7 %. */
    @Test
    void twoDownOneUpConvergesNear707() {
        convergesTo(2, Math.sqrt(0.5), -1.08510);
    }

    /** Levitt (1971): three-down/one-up settles at 79.4 %. */
    @Test
    void threeDownOneUpConvergesNear794() {
        convergesTo(3, Math.cbrt(0.5), -1.01893);
    }

    /**
     * {@code stationary} is the mean level of reversals in the stationary distribution of the Markov chain of levels 0.02
     * apart, right answers running, and directions, solved exactly for this observer. It is the mean of 400 runs within
     * four standard errors. Steps that are not endlessly small put it below Levitt's point, here by less than 0.01 of right
     * answers; four standard errors are less than another 0.005.
     */
    private static void convergesTo(int down, double expected, double stationary) {
        UpDownStaircase.Rule rule = new UpDownStaircase.Rule(down, 0, List.of(0.2, 0.1, 0.02), -3, 1, 200, 5000, 160);
        int runs = 400;
        double sum = 0;
        double squares = 0;
        for (int seed = 0; seed < runs; seed++) {
            Observer observer = new Observer(-1, 3.5, new SplittableRandom(seed));
            double threshold = observer.finish(UpDownStaircase.of(rule)).threshold();
            sum += threshold;
            squares += threshold * threshold;
        }
        double mean = sum / runs;
        double error = Math.sqrt((squares / runs - mean * mean) / runs);
        Observer observer = new Observer(-1, 3.5, new SplittableRandom(0));
        assertThat(mean).isCloseTo(stationary, within(4 * error));
        assertThat(observer.correct(mean)).isCloseTo(expected, within(0.015));
    }

    @Property(tries = 100)
    void levelsStayWithinTheirBounds(@ForAll @Size(max = 60) List<Boolean> answers) {
        Staircase staircase = UpDownStaircase.of(new UpDownStaircase.Rule(1, 3, List.of(2.0), 0, 5, 99, 100, 6));
        for (boolean answer : answers) {
            staircase = staircase.after(answer);
            assertThat(staircase.next()).isBetween(0.0, 5.0);
        }
    }

    @Property(tries = 50)
    void theSameAnswersGiveTheSameStaircaseAndLeaveTheFormerAsItWas(@ForAll @Size(max = 20) List<Boolean> answers) {
        Staircase one = UpDownStaircase.of(rule(2, 5, 0, 10));
        Staircase two = one;
        for (boolean answer : answers) {
            Staircase before = one;
            double level = before.next();
            one = one.after(answer);
            two = two.after(answer);
            assertThat(before.next()).isEqualTo(level);
        }
        assertThat(one).isEqualTo(two);
    }

    @Test
    void itEndsAfterItsTrialsWhenReversalsDoNotCome() {
        UpDownStaircase staircase = UpDownStaircase.of(rule(2, 5, 0, 10));
        for (int trial = 0; trial < 30; trial++) {
            assertThat(staircase.finished()).isFalse();
            staircase = staircase.after(true);
        }

        assertThat(staircase.finished()).isTrue();
        assertThat(staircase.threshold()).isNaN();
        UpDownStaircase finished = staircase;
        assertThatIllegalStateException().isThrownBy(() -> finished.after(true));
    }

    @Test
    void impossibleOnesAreRefusedByName() {
        refused(() -> rule(0, 5, 0, 10));
        refused(() -> rule(2, 11, 0, 10));
        refused(() -> rule(2, 5, 10, 0));
        refused(() -> new UpDownStaircase.Rule(2, 5, List.of(), 0, 10, 6, 30, 4));
        refused(() -> new UpDownStaircase.Rule(2, 5, List.of(1.0, 0.0), 0, 10, 6, 30, 4));
        refused(() -> new UpDownStaircase.Rule(2, 5, List.of(1.0), 0, 10, 6, 30, 7));
        refused(() -> new UpDownStaircase.Rule(2, 5, List.of(1.0), 0, 10, 6, 6, 4));
        refused(() -> new UpDownStaircase.Rule(2, 5, List.of(1.0), 0, 10, 0, 6, 0));
    }

    private static UpDownStaircase.Rule rule(int down, double start, double min, double max) {
        return new UpDownStaircase.Rule(down, start, List.of(1.0), min, max, 20, 30, 6);
    }

    private static void refused(Runnable rule) {
        assertThatExceptionOfType(DesignException.class)
                .isThrownBy(rule::run)
                .withMessageStartingWith("staircase up-down: ");
    }
}
