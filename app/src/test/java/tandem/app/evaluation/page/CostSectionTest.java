package tandem.app.evaluation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import tandem.app.evaluation.finding.Findings;
import tandem.app.evaluation.finding.PictureDraws;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.attribution.Passes;
import tandem.xai.cost.Spent;
import tandem.xai.metrics.InsertionAuc;

/** Edges take so many joules, gradient 5; each a second. Of one picture nothing is sure. */
class CostSectionTest {

    @Test
    void whereEnergyIsKnownItIsThePrice() {
        assertThat(page(3, 0.2))
                .contains("as it was measured when each map was made, in joules.", "joules a picture")
                .doesNotContain("seconds a picture");
    }

    @Test
    void whereItIsNotThatIsSaid() {
        assertThat(page(Double.NaN, 0.2))
                .contains("in seconds, since energy is not known of every map.", "seconds a picture")
                .doesNotContain("joules a picture");
    }

    @Test
    void whereAMethodIsTooQuickForTheCountersThatIsSaidOfIt() {
        assertThat(page(0, 0.2))
                .contains(
                        "in seconds, since the machine’s energy counters are too slow for edges.", "seconds a picture")
                .doesNotContain("joules a picture");
    }

    @Test
    void theUnitIsThatOfAllMethodsAlsoWhereAMetricSaysNothingOfOne() {
        assertThat(page(0, Double.NaN)).contains("seconds a picture").doesNotContain("joules a picture");
    }

    @Test
    void whatFewPicturesCannotTellIsSaid() {
        assertThat(page(3, 0.2)).contains("whether better than edges cannot be told");
    }

    private static String page(double joulesOfEdges, double valueOfEdges) {
        List<PlannedMethod> methods = Stream.of("edges", "gradient")
                .map(name -> new PlannedMethod(AttributionMethods.named(name).orElseThrow(), OptionalLong.empty()))
                .toList();
        PictureEvaluation picture = new PictureEvaluation(
                "one",
                "a",
                "a",
                0.9,
                Double.NaN,
                List.of(value("edges", valueOfEdges), value("gradient", 0.6)),
                List.of(),
                List.of(cost("edges", joulesOfEdges), cost("gradient", 5)));
        NetworkEvaluation network = new NetworkEvaluation(
                "network", new EvaluationPlan(methods, List.of(new InsertionAuc()), List.of()), List.of(picture));
        Findings findings =
                Findings.of(new Evaluation(List.of(), List.of(network)), OptionalInt.empty(), new PictureDraws(99, 1));
        return EvaluationPage.of(findings, "Tandem");
    }

    private static Value value(String method, double value) {
        return new Value(method, "", "insertion-auc", value);
    }

    private static Cost cost(String method, double joules) {
        return new Cost(method, "", Passes.NONE, new Spent(1, 1, joules));
    }
}
