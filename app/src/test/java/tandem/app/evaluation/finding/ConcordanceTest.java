package tandem.app.evaluation.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConcordanceTest {

    @Test
    void threeJudgesOfFourThings() {
        double[][] judges = {{1, 2, 3, 4}, {2, 1, 3, 4}, {1, 3, 2, 4}};

        // Sums of ranks 4, 6, 8, 12 lie 3.5, 1.5, 0.5, 4.5 from 7.5, squared together 35: W = 12 × 35 / (9 × (64 − 4)).
        assertThat(Concordance.kendallsW(judges)).isCloseTo(7.0 / 9, within(1e-12));
        // Of six pairs, judges 1 and 2 differ about one, 1 and 3 about one, 2 and 3 about both: (4/6 + 4/6 + 2/6) / 3.
        assertThat(Concordance.meanTau(judges)).isCloseTo(5.0 / 9, within(1e-12));
    }

    @Test
    void tiesShareRanksAndDoNotCountAsDissent() {
        double[][] judges = {{5, 5, 8}, {10, 20, 30}};

        // Ranks 1.5, 1.5, 3 and 1, 2, 3: sums 2.5, 3.5, 6 lie 1.5, 0.5, 2 from 4, squared together 6.5;
        // one pair of equals, t³ − t = 6: W = 12 × 6.5 / (4 × (27 − 3) − 2 × 6) = 78 / 84.
        assertThat(Concordance.kendallsW(judges)).isCloseTo(78.0 / 84, within(1e-12));
        assertThat(Concordance.ranks(judges[0])).containsExactly(1.5, 1.5, 3);
    }

    @Test
    void judgesWhoOrderAlikeAgreeWhollyAndOppositesNotAtAll() {
        assertThat(Concordance.kendallsW(new double[][] {{1, 2, 3}, {10, 11, 40}}))
                .isEqualTo(1);
        assertThat(Concordance.kendallsW(new double[][] {{1, 2, 3}, {3, 2, 1}})).isZero();
        assertThat(Concordance.meanTau(new double[][] {{1, 2, 3}, {3, 2, 1}})).isEqualTo(-1);
    }

    @Test
    void whereNobodyOrdersThereIsNoNumber() {
        assertThat(Concordance.kendallsW(new double[][] {{1, 1, 1}, {2, 2, 2}})).isNaN();
        assertThat(Concordance.kendallsW(new double[][] {{1, 2, 3}})).isNaN();
        assertThat(Concordance.meanTau(new double[][] {{1, 2, 3}})).isNaN();
    }

    @Test
    void whereSomethingIsNoNumberNothingIsTold() {
        double[][] judges = {{1, 2, Double.NaN}, {1, 2, 3}};

        assertThat(Concordance.kendallsW(judges)).isNaN();
        assertThat(Concordance.meanTau(judges)).isNaN();
    }
}
