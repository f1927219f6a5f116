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
import tandem.app.evaluation.cost.Spent;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.attribution.Passes;
import tandem.xai.metrics.InsertionAuc;
import tandem.xai.metrics.Metric;

/** Edges cost a second, gradient two, occlusion nine. */
class BargainTest {

    private static final Metric METRIC = new InsertionAuc();

    @Test
    void ofTwoEquallyFaithfulMethodsTheCheaperDoes() {
        // Occlusion is better in one picture, gradient in the other; edges are worse in both.
        List<Bargain> bargains = bargains(Double.NaN, picture(0.1, 0.6, 0.8), picture(0.2, 0.8, 0.6));

        assertThat(bargains)
                .extracting(bargain -> bargain.cost().method())
                .containsExactly("edges", "gradient", "occlusion");
        assertThat(bargains)
                .extracting(Bargain::instead)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of("gradient"));
        assertThat(bargains).extracting(Bargain::price).containsExactly(1.0, 2.0, 9.0);
    }

    @Test
    void whatIsSurelyBetterIsWorthItsCost() {
        List<Bargain> bargains = bargains(Double.NaN, picture(0.1, 0.6, 0.8), picture(0.2, 0.6, 0.9));

        assertThat(bargains).extracting(Bargain::instead).containsOnly(Optional.empty());
    }

    @Test
    void whereTheMachineTellsItsEnergyThatIsThePrice() {
        List<Bargain> bargains = bargains(5, picture(0.1, 0.6, 0.8), picture(0.2, 0.6, 0.9));

        assertThat(bargains).extracting(Bargain::price).containsExactly(5.0, 10.0, 45.0);
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
        return Bargain.of(findings, MethodCost.of(network), METRIC);
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
