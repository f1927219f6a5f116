package tandem.results.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tandem.results.given.AMeasuredStudy;
import tandem.results.given.SharedMaterial;
import tandem.results.imports.ImportMapReader;
import tandem.results.imports.ShippedMaps;
import tandem.results.imports.StudyImport;
import tandem.results.measures.computation.Estimator;
import tandem.results.measures.computation.MeasureRow;
import tandem.results.measures.computation.Quantile;
import tandem.results.measures.family.WeightOnAdvice;
import tandem.results.measures.trial.Answers;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.measures.trial.StatedAnswer;

/**
 * The numbers that Zhang et al. (2023) printed, from their data; skipped where these do not stand beside the project. Their
 * mixed model is no measure.
 */
class PublishedAdviceTakingTest {

    private static final String ZHANG = "clipping=zhang2023; scale=probability";

    private List<MeasuredTrial> trials;
    private JsonNode printed;

    @BeforeEach
    void readTheData() throws IOException {
        Optional<Path> folder = SharedMaterial.find("reference/advice-taking-zhang2023");
        assumeTrue(folder.isPresent(), "the data of Zhang et al. do not stand beside the project");
        printed = new ObjectMapper()
                .readTree(folder.get().resolve("expected.json").toFile());
        // All trials as one condition, as in the printed table.
        String map = ShippedMaps.text("zhang-2023").orElseThrow().replaceAll("(?m)^condition: .*$", "");
        trials = new StudyImport(ImportMapReader.read(map, "zhang-2023.yaml"))
                .read(folder.get().resolve("responses_min.csv"));
    }

    @Test
    void peopleAndCellsAreThose() {
        assertThat(trials).hasSize(printed.get("n_trials").intValue());
        Map<String, Long> cells = trials.stream()
                .map(trial ->
                        trial.setting().participant() + " " + trial.setting().arm())
                .distinct()
                .collect(Collectors.groupingBy(
                        who -> who.substring(who.indexOf(' ') + 1), TreeMap::new, Collectors.counting()));
        assertThat(cells.values().stream().mapToLong(n -> n).sum())
                .isEqualTo(printed.get("n_participants").longValue());
        printed.get("cells")
                .properties()
                .forEach(cell -> assertThat(cells)
                        .containsEntry(cell.getKey(), cell.getValue().longValue()));
    }

    @Test
    void theWeightOnAdviceIsAsPrintedByTheirRule() {
        JsonNode woa = printed.get("woa");
        AMeasuredStudy study = AMeasuredStudy.of(trials).in("all");
        assertPrinted(study.pooled("weight_on_advice", ZHANG), woa.get("mean"));
        assertPrinted(study.pooled("median_weight_on_advice", ZHANG), woa.get("median"));
        double[] weights = trials.stream()
                .map(WeightOnAdvice.PROBABILITY::of)
                .mapToDouble(weight -> Math.max(0, weight.orElse(0)))
                .toArray();
        assertPrinted(sd(weights), woa.get("std"));
        assertPrinted(Quantile.of(weights, 0.75), woa.get("q75"));
    }

    @Test
    void undefinedWeightsAreNotZeroByOurRule() {
        MeasureRow row = AMeasuredStudy.of(trials)
                .in("all")
                .row("weight_on_advice", "clipping=floor_0; scale=probability", Estimator.POOLED);
        assertPrinted(row.estimate().get(), printed.get("woa_undefined_excluded_mean"));
        assertThat(trials.size() - row.counts().trials())
                .isEqualTo(printed.get("n_undefined").intValue());
        assertThat(trials.stream()
                        .filter(trial -> WeightOnAdvice.PROBABILITY.of(trial).orElse(0) < 0))
                .hasSize(printed.get("n_negative").intValue());
    }

    @Test
    void confidenceInTheAdviceIsAsPrinted() {
        assertMeanAndSd(
                inAdvice(trial -> trial.advised().map(trial::initialProbability)),
                printed.get("init_advice_confidence"));
        assertMeanAndSd(
                inAdvice(trial -> trial.advised().map(trial::finalProbability)), printed.get("advice_confidence"));
    }

    @Test
    void theAdviceIsRightAsOftenAsPrintedWhereNoAdviceCountsAsWrong() {
        assertPrinted(
                mean(trials.stream()
                        .mapToDouble(trial -> trial.adviceCorrect().orElse(false) ? 1 : 0)
                        .toArray()),
                printed.get("advice_is_correct").get("mean"));
    }

    @Test
    void responseTimesAreAsPrinted() {
        assertMeanAndSd(seconds(Answers::initial), printed.get("init_time"));
        assertMeanAndSd(seconds(Answers::last), printed.get("adjusted_time"));
    }

    /** Trials without advice count as 0 there. */
    private double[] inAdvice(Function<MeasuredTrial, Optional<OptionalDouble>> probability) {
        return trials.stream()
                .mapToDouble(
                        trial -> probability.apply(trial).map(p -> p.orElse(0)).orElse(0.0))
                .toArray();
    }

    private double[] seconds(Function<Answers, Optional<StatedAnswer>> which) {
        return trials.stream()
                .mapToDouble(trial ->
                        which.apply(trial.answers()).orElseThrow().rtMs().getAsDouble() / 1000)
                .toArray();
    }

    private static void assertMeanAndSd(double[] values, JsonNode expected) {
        assertPrinted(mean(values), expected.get("mean"));
        assertPrinted(sd(values), expected.get("std"));
    }

    private static double sd(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** Equal to all the digits that were printed. */
    private static void assertPrinted(double ours, JsonNode theirs) {
        int decimals = theirs.asText().length() - theirs.asText().indexOf('.') - 1;
        assertThat(ours).isCloseTo(theirs.doubleValue(), Offset.offset(0.5 * Math.pow(10, -decimals) + 1e-12));
    }
}
