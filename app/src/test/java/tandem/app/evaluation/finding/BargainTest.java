package tandem.app.evaluation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tandem.app.evaluation.Evaluation;
import tandem.app.evaluation.EvaluationPlan;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.app.evaluation.PictureEvaluation;
import tandem.app.evaluation.PictureEvaluation.Cost;
import tandem.app.evaluation.PictureEvaluation.Value;
import tandem.app.evaluation.PlannedMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.attribution.Passes;
import tandem.xai.cost.Spent;
import tandem.xai.metrics.InsertionAuc;
import tandem.xai.metrics.Metric;

/** Edges cost a second, gradient two, occlusion nine. */
class BargainTest {

    private static final Metric METRIC = new InsertionAuc();

    private static final Values[] OCCLUSION_IS_BETTER = {
        picture(0.1, 0.6, 0.8),
        picture(0.2, 0.6, 0.9),
        picture(0.1, 0.5, 0.8),
        picture(0.3, 0.7, 0.8),
        picture(0.2, 0.6, 0.8),
        picture(0.1, 0.4, 0.7)
    };

    @Test
    void ofTwoEquallyFaithfulMethodsTheCheaperDoes() {
        // Occlusion is better than gradient in three pictures, gradient in three; edges are worse in all.
        List<Bargain> bargains = bargains(
                Double.NaN,
                picture(0.1, 0.6, 0.8),
                picture(0.2, 0.8, 0.6),
                picture(0.1, 0.5, 0.8),
                picture(0.2, 0.8, 0.5),
                picture(0.3, 0.6, 0.7),
                picture(0.1, 0.7, 0.6));

        assertThat(bargains)
                .extracting(bargain -> bargain.cost().method())
                .containsExactly("edges", "gradient", "occlusion");
        assertThat(bargains)
                .extracting(Bargain::instead)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of("gradient"));
        assertThat(bargains).extracting(Bargain::untold).containsOnly(Optional.empty());
        assertThat(bargains).extracting(Bargain::isWorthIt).containsExactly(true, true, false);
        assertThat(bargains).extracting(Bargain::price).containsExactly(1.0, 2.0, 9.0);
    }

    @Test
    void whatIsSurelyBetterIsWorthItsCost() {
        List<Bargain> bargains = bargains(Double.NaN, OCCLUSION_IS_BETTER);

        assertThat(bargains).extracting(Bargain::isWorthIt).containsOnly(true);
    }

    @Test
    void fewPicturesDoNotTellWhatIsWorthItsCost() {
        List<Bargain> bargains = bargains(Double.NaN, picture(0.1, 0.6, 0.8));

        assertThat(bargains).extracting(Bargain::instead).containsOnly(Optional.empty());
        assertThat(bargains)
                .extracting(Bargain::untold)
                .containsExactly(Optional.empty(), Optional.of("edges"), Optional.of("edges"));
        assertThat(bargains).extracting(Bargain::isWorthIt).containsExactly(true, false, false);
    }

    @Test
    void methodsThatShareNoPictureAreNotHeldToBeAlike() {
        // Edges have numbers where gradient and occlusion have none.
        Values[] pictures = Stream.concat(
                        Stream.of(OCCLUSION_IS_BETTER).map(one -> picture(Double.NaN, one.gradient(), one.occlusion())),
                        Stream.of(picture(0.1, Double.NaN, Double.NaN)))
                .toArray(Values[]::new);

        List<Bargain> bargains = bargains(Double.NaN, pictures);

        assertThat(bargains).extracting(Bargain::instead).containsOnly(Optional.empty());
        assertThat(bargains)
                .extracting(Bargain::untold)
                .containsExactly(Optional.empty(), Optional.of("edges"), Optional.of("edges"));
    }

    @Test
    void whereTheMachineTellsItsEnergyThatIsThePrice() {
        assertThat(bargains(5, OCCLUSION_IS_BETTER)).extracting(Bargain::price).containsExactly(5.0, 10.0, 45.0);
    }

    @Test
    void whereACounterOfEnergyIsTooSlowForAMethodSecondsAreThePriceOfAll() {
        // Of a second at 0 W nothing is seen.
        assertThat(bargains(0, OCCLUSION_IS_BETTER)).extracting(Bargain::price).containsExactly(1.0, 2.0, 9.0);
    }

    @Test
    void theUnitTellsWhyItIsNotJoules() {
        assertThat(CostUnit.of(List.of(cost(3), cost(0.5)))).isEqualTo(CostUnit.JOULES);
        assertThat(CostUnit.of(List.of(cost(3), cost(0)))).isEqualTo(CostUnit.SECONDS_SINCE_ENERGY_IS_UNSEEN);
        assertThat(CostUnit.of(List.of(cost(0), cost(Double.NaN)))).isEqualTo(CostUnit.SECONDS_SINCE_ENERGY_IS_UNKNOWN);
    }

    private static MethodCost cost(double joules) {
        return new MethodCost("edges", Passes.NONE, new Spent(1, 1, joules));
    }

    private static List<Bargain> bargains(double watts, Values... pictures) {
        List<PlannedMethod> methods = Stream.of("edges", "gradient", "occlusion")
                .map(name -> new PlannedMethod(AttributionMethods.named(name).orElseThrow(), OptionalLong.empty()))
                .toList();
        NetworkEvaluation network = new NetworkEvaluation(
                "network",
                new EvaluationPlan(methods, List.of(METRIC), List.of()),
                Stream.of(pictures).map(values -> values.at(watts)).toList());
        NetworkFindings findings = Findings.of(
                        new Evaluation(List.of(), List.of(network)), OptionalInt.empty(), new PictureDraws(999, 1))
                .networks()
                .get(0);
        List<MethodCost> costs = MethodCost.of(network);
        return Bargain.of(findings, costs, CostUnit.of(costs), METRIC);
    }

    private static Values picture(double edges, double gradient, double occlusion) {
        return new Values(edges, gradient, occlusion);
    }

    private record Values(double edges, double gradient, double occlusion) {

        PictureEvaluation at(double watts) {
            return new PictureEvaluation(
                    "one",
                    "a",
                    "a",
                    0.9,
                    Double.NaN,
                    List.of(value("edges", edges), value("gradient", gradient), value("occlusion", occlusion)),
                    List.of(),
                    List.of(cost("edges", 1, watts), cost("gradient", 2, watts), cost("occlusion", 9, watts)));
        }

        private static Value value(String method, double value) {
            return new Value(method, "", METRIC.name(), value);
        }

        private static Cost cost(String method, double seconds, double watts) {
            return new Cost(method, "", Passes.NONE, new Spent(seconds, seconds, seconds * watts));
        }
    }
}
