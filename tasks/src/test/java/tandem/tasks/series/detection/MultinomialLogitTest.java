package tandem.tasks.series.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MultinomialLogitTest {

    private static final Offset<Double> NEAR = within(1e-4);

    private final double[][] rows = {{-2}, {-1.2}, {-.5}, {.1}, {.4}, {.9}, {1.5}, {2.2}, {-.1}, {.3}};
    private final int[] truths = {0, 0, 1, 1, 2, 0, 2, 2, 1, 2};

    /** R 4.2.2, nnet 7.3: multinom(k ~ x, maxit = 5000, reltol = 1e-15), predict(type = "probs") at 0.7 and −0.4. */
    @Test
    void hardlyPenalisedItGivesTheProbabilitiesOfR() {
        MultinomialLogit logit = MultinomialLogit.fit(rows, truths, 3, 1e-6);

        assertThat(Softmax.of(logit.logits(new double[] {0.7})))
                .containsExactly(new double[] {0.110958189595, 0.273959242281, 0.615082568124}, NEAR);
        assertThat(Softmax.of(logit.logits(new double[] {-0.4})))
                .containsExactly(new double[] {0.439199652699, 0.458437341500, 0.102363005801}, NEAR);
    }

    @Test
    void aLargePenaltyLeavesHardlyMoreThanChance() {
        double[] shares = Softmax.of(MultinomialLogit.fit(rows, truths, 3, 1e6).logits(new double[] {2}));

        assertThat(shares).containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, NEAR);
    }

    @Test
    void classesThatNeverMeetAreToldApartWithoutInfiniteWeights() {
        double[][] apart = {{1}, {2}, {3}, {11}, {12}, {13}};

        double[] shares = Softmax.of(MultinomialLogit.fit(apart, new int[] {0, 0, 0, 1, 1, 1}, 2, 0.1)
                .logits(new double[] {2}));

        assertThat(shares[0]).isBetween(0.9, 0.9999);
    }
}
