package tandem.tasks.series.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.item.PooledItem;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.language.ShippedProtocols;
import tandem.protocols.study.AdviceForm;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Study;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.text.LocalizedText;
import tandem.tasks.MaterialsException;
import tandem.tasks.Task.Progress;
import tandem.tasks.Tasks;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesGenerator;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.chart.SeriesExplained;
import tandem.tasks.series.detection.Caution;
import tandem.tasks.series.detection.DetectorTraining;

class SeriesTaskTest {

    /** Of 400 series as the shipped study has them. */
    private static SeriesMaterials materials;

    /** Of the same kind of series, with the shipped study's promise. */
    private static Caution caution;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        materials = opened(Map.of("series", "400"));
        caution = Caution.of(DetectorTraining.usual(SeriesDials.usual()).train(), SeriesDials.usual());
    }

    @Test
    void causesAreAsFrequentAndTheTruthIsTheGenerators() {
        List<SeriesItem> items = new SeriesGenerator(1, SeriesDials.usual()).items(400);

        assertThat(materials.pool().options()).containsExactly("normal", "spike", "drift", "dropout", "coupling-loss");
        assertThat(pooled().stream()
                        .collect(Collectors.groupingBy(item -> item.item().truth(), Collectors.counting()))
                        .values())
                .containsExactly(80L, 80L, 80L, 80L, 80L);
        for (int i = 0; i < items.size(); i++) {
            PooledItem item = pooled().get(i);
            assertThat(item.item().id()).isEqualTo(items.get(i).id());
            assertThat(item.item().truth())
                    .isEqualTo(items.get(i).truth().cause().word());
            assertThat(item.item().difficulty()).isEqualTo(items.get(i).truth().difficulty());
            assertThat(item.item().attributes().get("novelty").equals("yes"))
                    .isEqualTo(items.get(i).truth().novelty());
        }
    }

    @Test
    void theAdvisorErrsByItselfAndNamesTheSurestOfTheRoundedProbabilities() {
        long right = pooled().stream().filter(PooledItem::adviceCorrect).count();

        assertThat(right / 400.0).isBetween(0.6, 0.85);
        assertThat(pooled()).allSatisfy(item -> {
            Map<String, Double> probabilities = item.advice().probabilities();
            assertThat(probabilities).hasSize(5);
            assertThat(probabilities.values().stream().mapToDouble(p -> p).sum())
                    .isCloseTo(1, within(5 * 0.00005));
            assertThat(probabilities.values()).allMatch(p -> p == Math.round(p * 1e4) / 1e4);
            assertThat(item.advice().confidence())
                    .isEqualTo(probabilities.values().stream()
                            .mapToDouble(p -> p)
                            .max()
                            .orElseThrow())
                    .isEqualTo(probabilities.get(item.advice().label()));
        });
    }

    @Test
    void theSameParametersGiveTheSameSeriesAndTheSameAdvice() {
        SeriesMaterials few = opened(Map.of("series", "10"));
        SeriesMaterials others = opened(Map.of("series", "10", "seed", "2"));
        SeriesMaterials plainer = opened(Map.of("series", "10", "strength", "0.8", "channels", "6"));

        assertThat(few.pool().items()).isEqualTo(pooled().subList(0, 10));
        assertThat(few.pool().modelHash())
                .isEqualTo(others.pool().modelHash())
                .isNotEqualTo(plainer.pool().modelHash());
        assertThat(few.pool().itemsHash())
                .isEqualTo("b77ec1adf9bc12322be91329a451861171e282847a337e9860a38f0b00bbaab2")
                .isNotEqualTo(others.pool().itemsHash())
                .isNotEqualTo(plainer.pool().itemsHash());
    }

    /**
     * What a set names is held against a threshold from 1000 other series: binomial over 400, and the threshold varies as
     * over 1000, √(.09 / 400 + .09 / 1000) = 0.018. Since the likeliest cause is always named, a set is never empty, which can
     * only hold the truth more often.
     */
    @Test
    void setsOfAProtocolHoldTheTruthAsOftenAsPromised() {
        AdviceForm form =
                new AdviceForm(Optional.of(new AdviceForm.SetRule.AtLeast(caution.atLeast())), OptionalDouble.empty());

        long held = pooled().stream()
                .filter(item -> form.setOf(item.advice()).contains(item.item().truth()))
                .count();
        double size = pooled().stream()
                .mapToInt(item -> form.setOf(item.advice()).size())
                .average()
                .orElseThrow();

        assertThat(held / 400.0).isCloseTo(1 - Caution.ALLOWED, within(4 * 0.018));
        assertThat(size).isBetween(1.2, 2.5);
    }

    @Test
    void theShippedStudyNamesSetsByTheThresholdOfThisDetector() {
        AdviceForm.SetRule shipped = shipped().allConditions().stream()
                .map(Condition::form)
                .flatMap(advice -> advice.set().stream())
                .findFirst()
                .orElseThrow();

        assertThat(((AdviceForm.SetRule.AtLeast) shipped).probability()).isCloseTo(caution.atLeast(), within(0.03));
    }

    /** One in ten was allowed on the calibration's series; these may differ by √(.09 / 200) · 3 = 0.06. */
    @Test
    void anAdvisorThatAbstainsBelowTheThresholdErrsAsSeldomAsWasAllowed() {
        AdviceForm form = new AdviceForm(Optional.empty(), OptionalDouble.of(caution.abstainsBelow()));

        List<PooledItem> spoken =
                pooled().stream().filter(item -> !form.abstains(item.advice())).toList();

        assertThat(spoken).hasSizeBetween(100, 399);
        assertThat(spoken.stream().filter(item -> !item.adviceCorrect()).count() / (double) spoken.size())
                .isLessThan(0.16);
    }

    @Test
    void heatExplainsTheWindowAndItsPlaceboHasTheSameHeatElsewhere() {
        int alike = 0;
        for (PooledItem item : pooled().subList(0, 40)) {
            ChannelGrid heat = GivenHeat.of(materials, item, "heat");
            ChannelGrid placebo = GivenHeat.of(materials, item, "heat-placebo");
            assertThat(heat.channels()).isEqualTo(4);
            assertThat(heat.samples()).isEqualTo(40);
            assertThat(GivenHeat.sorted(placebo)).isEqualTo(GivenHeat.sorted(heat));
            alike += placebo.equals(heat) ? 1 : 0;
        }
        assertThat(alike).isZero();
    }

    @Test
    void theNearestNormalStretchIsTakenFromTheSameSeriesOutsideOfTheWindow() {
        SeriesItem item = new SeriesGenerator(1, SeriesDials.usual()).item(3);

        ChannelGrid stretch =
                ((SeriesExplained.Stretch) materials.explained(item.id(), "drift", "nearest-normal")).values();

        ChannelGrid values = item.series().values();
        assertThat(IntStream.rangeClosed(0, values.samples() - 40)
                        .filter(from ->
                                IntStream.range(0, 40).allMatch(t -> stretch.at(2, t) == values.at(2, from + t))))
                .hasSize(1)
                .allMatch(from -> from + 40 <= item.window().from()
                        || from >= item.window().to());
    }

    @Test
    void anAssuranceSaysTheSameOfAllSeries() {
        SeriesExplained said = materials.explained("s0001", "drift", "assurance");

        assertThat(materials.explained("s0002", "spike", "assurance")).isEqualTo(said);
        assertThat(((SeriesExplained.Words) said).text().in("fr")).startsWith("J’ai comparé");
    }

    @Test
    void whatAStudyCannotHaveIsToldInALineEach() {
        assertThat(materials.problems(shipped())).isEmpty();
        assertThat(materials.problems(study("method: heat,", "method: heta,")))
                .containsExactly("this task has no explanation “heta” — there are heat, nearest-normal, heat-placebo,"
                        + " assurance, integrated-gradients, expected-gradients, input-x-gradient, saliency, smoothgrad,"
                        + " feature-ablation, kernel-shap");
        assertThat(materials.problems(study("method: heat,", "method: kernel-shap,")))
                .containsExactly(
                        "explanation “kernel-shap” does not fit this detector — methods of attribution explain a"
                                + " network: write model: network, or explain by heat, nearest-normal, heat-placebo, assurance");
        assertThat(materials.problems(study("method: heat,", "method: heat, layout: on-picture,")))
                .singleElement()
                .asString()
                .contains("take layout, view");
        assertThat(materials.problems(study(
                        "timing:\n",
                        "evidence: { question: { en: Where?, fr: Où }, tool: box, grid: 8 }\n\ntiming:\n")))
                .isEmpty();
        assertThat(materials.problems(study(
                        "timing:\n",
                        "evidence: { question: { en: Where?, fr: Où }, tool: brush, grid: 8 }\n\ntiming:\n")))
                .containsExactly("series are marked by boxes over channels and time — write tool: box under evidence");
    }

    @Test
    void aLaboratorysOwnSeriesAreJudgedByADetectorForSeriesLikeThem() throws IOException {
        SeriesDials dials = new SeriesDials(3, 120, 24, 0.9, 0.25, 0);
        List<SeriesItem> items = new SeriesGenerator(8, dials).items(10);
        StringBuilder list = new StringBuilder("file,from,to,truth\n");
        for (SeriesItem item : items) {
            Files.writeString(
                    folder.resolve(item.id() + ".csv"), csv(item.series().values()));
            list.append(item.id()).append(".csv,").append(item.window().from()).append(',');
            list.append(item.window().to())
                    .append(',')
                    .append(item.truth().cause().word())
                    .append('\n');
        }
        Files.writeString(folder.resolve("items.csv"), list);

        SeriesMaterials own = opened("items.csv", Map.of());

        assertThat(own.pool().items())
                .extracting(item -> item.item().truth())
                .containsExactlyElementsOf(
                        items.stream().map(item -> item.truth().cause().word()).toList());
        assertThat(own.pool().items().stream().filter(PooledItem::adviceCorrect))
                .hasSizeBetween(6, 10);
        assertThatThrownBy(() -> opened("items.csv", Map.of("series", "10")))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("keep either items or parameters");
        assertThatThrownBy(() -> opened("none.csv", Map.of()))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("none.csv");
    }

    @Test
    void aParameterThatMakesNoSenseIsTold() {
        assertThatThrownBy(() -> opened(Map.of("channels", "2")))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("“channels” is “2” — give a whole number from 3 to 8");
    }

    @Test
    void openingTellsHowFarItIs() {
        List<String> told = new ArrayList<>();
        Tasks.found()
                .named("series")
                .open(spec("", Map.of("series", "10")), folder, (what, done, total) -> told.add(what + " " + done));

        assertThat(told)
                .startsWith("training the detector 0", "training the detector 1", "asking the detector 1")
                .endsWith("asking the detector 10");
    }

    private static String csv(ChannelGrid values) {
        StringBuilder csv = new StringBuilder("inlet,outlet,pump\n");
        for (int t = 0; t < values.samples(); t++) {
            csv.append(
                    Arrays.stream(values.moment(t)).mapToObj(Double::toString).collect(Collectors.joining(",")));
            csv.append('\n');
        }
        return csv.toString();
    }

    private static List<PooledItem> pooled() {
        return materials.pool().items();
    }

    private static Study shipped() {
        return study("", "");
    }

    private static Study study(String part, String instead) {
        String text = ShippedProtocols.text("demo-series").orElseThrow();
        assertThat(text).contains(part);
        return ProtocolReader.read(
                        text.replace(part, instead),
                        "demo-series.yaml",
                        Tasks.found().kinds())
                .study()
                .orElseThrow();
    }

    private static SeriesMaterials opened(Map<String, String> parameters) {
        return (SeriesMaterials) Tasks.found().named("series").open(spec("", parameters), Path.of(""), Progress.SILENT);
    }

    private SeriesMaterials opened(String items, Map<String, String> parameters) {
        return (SeriesMaterials) Tasks.found().named("series").open(spec(items, parameters), folder, Progress.SILENT);
    }

    private static TaskSpec spec(String items, Map<String, String> parameters) {
        return new TaskSpec("series", items, "", LocalizedText.same("What?"), Map.of(), new HashMap<>(parameters));
    }
}
