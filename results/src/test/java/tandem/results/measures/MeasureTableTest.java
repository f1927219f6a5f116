package tandem.results.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.results.given.AMeasuredTrial.alone;
import static tandem.results.given.AMeasuredTrial.oneStage;
import static tandem.results.given.AMeasuredTrial.twoStage;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tandem.results.given.AMeasuredTrial;
import tandem.results.measures.computation.Estimation;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.MeasureRow;
import tandem.results.measures.family.MeasureSettings;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.statistics.Draws;

class MeasureTableTest {

    private static final Estimation ESTIMATION = new Estimation(0.95, new Draws(50, 7, 1), "0.1.0");
    private static final List<Measure> MEASURES = Measures.all(MeasureSettings.USUAL);

    private static List<MeasuredTrial> study(AMeasuredTrial... trials) {
        return Stream.of(trials).map(AMeasuredTrial::trial).toList();
    }

    @Test
    void aMeasureIsKnownByItsNameAndOptions() {
        assertThat(MEASURES)
                .extracting(measure ->
                        measure.definition().name() + " " + measure.definition().optionsText())
                .doesNotHaveDuplicates();
        assertThat(MEASURES).allSatisfy(measure -> {
            assertThat(measure.definition().name()).matches("[a-z0-9_]+");
            assertThat(measure.definition().description()).isNotBlank();
        });
    }

    @Test
    void everyConditionHasARowAMeasureAndEstimatorAndEveryContrastTheRest() {
        List<MeasureRow> rows = MeasureTable.of(
                study(alone("AA"), twoStage("BAA"), twoStage("BAA").explained().in("explained")), MEASURES, ESTIMATION);
        for (String condition : List.of("solo", "ai", "explained")) {
            assertThat(rows.stream()
                            .filter(row -> row.condition().equals(condition)
                                    && row.reference().isEmpty())
                            .map(row -> row.definition().name())
                            .distinct())
                    .hasSameElementsAs(MEASURES.stream()
                            .filter(measure -> !measure.comparesConditions())
                            .map(measure -> measure.definition().name())
                            .toList());
        }
        assertThat(rows.stream().filter(row -> row.reference().isPresent()))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.condition()).isEqualTo("explained");
                    assertThat(row.reference()).contains("ai");
                });
    }

    @Test
    void aRowWithoutANumberSaysWhy() {
        List<MeasureRow> rows = MeasureTable.of(study(twoStage("BAA")), MEASURES, ESTIMATION);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.estimate().value().isPresent()
                                || !row.reason().isEmpty())
                        .isTrue());
    }

    @Test
    void explainedIsComparedWithUnexplainedOfTheSameModeAndTheAiFirstWithTheHumanFirst() {
        assertThat(Contrast.in(study(
                        alone("AA"),
                        twoStage("AAA").in("plain"),
                        twoStage("AAA").in("explained").explained(),
                        oneStage("AA").in("at-once"),
                        twoStage("AAA").in("tried").excluded("practice"))))
                .containsExactly(new Contrast("explained", "plain"), new Contrast("at-once", "plain"));
    }
}
