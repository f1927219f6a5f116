package tandem.app.evaluation.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tandem.app.evaluation.Evaluation;
import tandem.app.evaluation.EvaluationPlan;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.app.evaluation.PictureEvaluation;
import tandem.app.evaluation.PictureEvaluation.Value;
import tandem.app.evaluation.PlannedMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.metrics.DeletionAuc;

/** Gradient and saliency draw nothing, random has the seeds 0 and 1; deletion is better the lower. */
class RankStabilityTest {

    private static final PictureDraws DRAWS = new PictureDraws(999, 1);

    @Test
    void picturesOrderMethodsByTheirMeansOverSeeds() {
        // Random is 0.3 and 0.7 on average: better than gradient in the first picture, worse in the second.
        NetworkEvaluation network = network(picture(0.4, 0.1, 0.2, 0.4), picture(0.6, 0.5, 0.6, 0.8));

        RankStability stability = RankStability.of(evaluation(network)).get(0);

        assertThat(stability.over()).isEqualTo(RankStability.Over.PICTURES);
        // Saliency, random, gradient and saliency, gradient, random: of three pairs, one is in dispute.
        assertThat(stability.tau()).isCloseTo(1.0 / 3, within(1e-12));
        // Sums of ranks 2, 5, 5 lie 2, 1, 1 from 4, squared together 6: W = 12 × 6 / (4 × (27 − 3)).
        assertThat(stability.w()).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void seedsOrderMethodsByTheirMeansOverPictures() {
        NetworkEvaluation network = network(picture(0.4, 0.1, 0.2, 0.5), picture(0.6, 0.5, 0.6, 0.9));

        RankStability stability = RankStability.of(evaluation(network)).get(1);

        assertThat(stability.over()).isEqualTo(RankStability.Over.SEEDS);
        assertThat(stability.judges()).isEqualTo(2);
        // Gradient 0.5, saliency 0.3; random 0.4 with the one seed, 0.7 with the other: one pair of three in dispute.
        assertThat(stability.tau()).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void aPictureWithoutANumberIsLeftOutAndTold() {
        NetworkEvaluation network =
                network(picture(0.4, 0.1, 0.2, 0.4), picture(Double.NaN, 0.5, 0.6, 0.8), picture(0.6, 0.5, 0.7, 0.7));

        RankStability stability = RankStability.of(evaluation(network)).get(0);

        assertThat(stability.judges()).isEqualTo(2);
        assertThat(stability.leftOut()).isEqualTo(1);
    }

    @Test
    void aMethodOfWhichASeedHasNoNumberIsLeftOutAndTold() {
        // With the second seed random never has a number: gradient and saliency are left, which no seed moves.
        NetworkEvaluation network = network(picture(0.4, 0.1, 0.2, Double.NaN), picture(0.6, 0.5, 0.9, Double.NaN));

        RankStability stability = RankStability.of(evaluation(network)).get(1);

        assertThat(stability.over()).isEqualTo(RankStability.Over.SEEDS);
        assertThat(stability.methods()).isEqualTo(2);
        assertThat(stability.methodsLeftOut()).isEqualTo(1);
        assertThat(stability.w()).isEqualTo(1);
        assertThat(stability.tau()).isEqualTo(1);
    }

    @Test
    void seedsAreComparedOverTheSamePicturesAndTheOthersAreTold() {
        // At the first picture random is 0.2, between the others, and 0.5, behind them: one pair of three in dispute.
        NetworkEvaluation network = network(picture(0.4, 0.1, 0.2, 0.5), picture(0.6, 0.5, 0.1, Double.NaN));

        RankStability stability = RankStability.of(evaluation(network)).get(1);

        assertThat(stability.leftOut()).isEqualTo(1);
        assertThat(stability.methodsLeftOut()).isZero();
        assertThat(stability.tau()).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void networksAreComparedOverTheSamePicturesAndTheOthersAreTold() {
        NetworkEvaluation one = network(picture(0.4, 0.1, 0.2, 0.2), picture(Double.NaN, 0.5, 0.6, 0.6));
        NetworkEvaluation other = network(picture(0.4, 0.1, 0.2, 0.2), picture(0.1, 0.5, 0.6, 0.6));

        List<RankStability> all = RankStability.of(new Evaluation(List.of(), List.of(one, other)));

        RankStability stability = all.get(all.size() - 1);
        assertThat(stability.over()).isEqualTo(RankStability.Over.NETWORKS);
        assertThat(stability.leftOut()).isEqualTo(1);
        // At the first picture both order alike; over both the other would have gradient before saliency.
        assertThat(stability.w()).isEqualTo(1);
    }

    @Test
    void wherePicturesAreAllLeftOutThatIsTold() {
        NetworkEvaluation network = network(picture(Double.NaN, 0.1, 0.2, 0.4), picture(0.6, Double.NaN, 0.6, 0.8));

        RankStability stability = RankStability.of(evaluation(network)).get(0);

        assertThat(stability.over()).isEqualTo(RankStability.Over.PICTURES);
        assertThat(stability.leftOut()).isEqualTo(2);
        assertThat(stability.judges()).isZero();
        assertThat(stability.w()).isNaN();
    }

    @Test
    void ofAPairTheShareOfPicturesIsToldInWhichItsOrderHolds() {
        // Saliency is better than gradient in five of six pictures and alike in one: 5.5 of 6.
        NetworkEvaluation network = network(
                picture(0.4, 0.1, 0.9, 0.9),
                picture(0.5, 0.2, 0.9, 0.9),
                picture(0.6, 0.5, 0.9, 0.9),
                picture(0.4, 0.2, 0.9, 0.9),
                picture(0.5, 0.4, 0.9, 0.9),
                picture(0.3, 0.3, 0.9, 0.9));

        PairOrder pair = PairOrder.of(network, new DeletionAuc(), DRAWS).get(0);

        assertThat(pair.better()).isEqualTo("saliency");
        assertThat(pair.worse()).isEqualTo("gradient");
        assertThat(pair.share()).isCloseTo(5.5 / 6, within(1e-12));
        assertThat(pair.interval().orElseThrow().high()).isEqualTo(1);
        // A draw of the last picture alone, one of 6⁶, is a tie.
        assertThat(pair.holds()).isBetween(0.999, 1.0);
        assertThat(pair.isSure()).isTrue();
    }

    @Test
    void fewPicturesThatAllSayTheSameDoNotTellWhetherOthersWould() {
        PictureEvaluation[] five = {
            picture(0.4, 0.1, 0.9, 0.9),
            picture(0.5, 0.2, 0.9, 0.9),
            picture(0.6, 0.5, 0.9, 0.9),
            picture(0.4, 0.2, 0.9, 0.9),
            picture(0.5, 0.4, 0.9, 0.9)
        };

        PairOrder pair = PairOrder.of(network(five), new DeletionAuc(), DRAWS).get(0);

        assertThat(pair.share()).isEqualTo(1);
        assertThat(pair.holds()).isNaN();
        assertThat(pair.isSure()).isFalse();
    }

    @Test
    void picturesThatDoNotVaryDoNotTellEither() {
        NetworkEvaluation network =
                network(Collections.nCopies(10, picture(0.4, 0.1, 0.9, 0.9)).toArray(PictureEvaluation[]::new));

        assertThat(PairOrder.of(network, new DeletionAuc(), DRAWS))
                .extracting(PairOrder::holds)
                .containsOnly(Double.NaN);
    }

    @Test
    void aPairIsJudgedWhereverBothHaveNumbersWhateverAnotherMethodHas() {
        // Random has a number nowhere but in the first picture, gradient everywhere but there.
        NetworkEvaluation network = network(
                picture(Double.NaN, 0.1, 0.9, 0.9),
                picture(0.4, 0.1, Double.NaN, Double.NaN),
                picture(0.5, 0.2, Double.NaN, Double.NaN));

        List<PairOrder> pairs = PairOrder.of(network, new DeletionAuc(), DRAWS);

        assertThat(pairs)
                .extracting(pair -> pair.better() + " " + pair.worse() + " " + pair.pictures())
                .containsExactly("saliency gradient 2", "saliency random 1");
    }

    @Test
    void meansKeepTheMetricsOwnSignAndRanksAreBestFromOne() {
        NetworkEvaluation network = network(picture(0.4, 0.1, 0.2, 0.4), picture(0.6, 0.5, 0.6, 0.8));

        List<MethodMean> means = MethodMean.of(network, new DeletionAuc(), DRAWS);

        assertThat(means).extracting(MethodMean::method).containsExactly("gradient", "saliency", "random");
        assertThat(means.get(2).mean()).isCloseTo(0.5, within(1e-12));
        assertThat(means).extracting(MethodMean::rank).containsExactly(2.5, 1.0, 2.5);
    }

    private static Evaluation evaluation(NetworkEvaluation network) {
        return new Evaluation(List.of(), List.of(network));
    }

    private static NetworkEvaluation network(PictureEvaluation... pictures) {
        List<PlannedMethod> methods = new ArrayList<>();
        for (String name : List.of("gradient", "saliency")) {
            methods.add(new PlannedMethod(AttributionMethods.named(name).orElseThrow(), OptionalLong.empty()));
        }
        for (long seed : List.of(0L, 1L)) {
            methods.add(new PlannedMethod(
                    AttributionMethods.named("random")
                            .orElseThrow()
                            .withSeed(seed)
                            .orElseThrow(),
                    OptionalLong.of(seed)));
        }
        EvaluationPlan plan = new EvaluationPlan(methods, List.of(new DeletionAuc()), List.of());
        return new NetworkEvaluation("network", plan, List.of(pictures));
    }

    private static PictureEvaluation picture(double gradient, double saliency, double random0, double random1) {
        List<Value> values = List.of(
                value("gradient", "", gradient),
                value("saliency", "", saliency),
                value("random", "0", random0),
                value("random", "1", random1));
        return new PictureEvaluation("one", "a", "a", 0.9, Double.NaN, values, List.of(), List.of());
    }

    private static Value value(String method, String seed, double value) {
        return new Value(method, seed, "deletion-auc", value);
    }
}
