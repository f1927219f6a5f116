package tandem.tasks.series.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.protocols.item.PooledItem;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.language.ShippedProtocols;
import tandem.protocols.study.Study;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.text.LocalizedText;
import tandem.tasks.MaterialsException;
import tandem.tasks.Task.Progress;
import tandem.tasks.Tasks;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.network.NetworkStore;
import tandem.tasks.series.network.NetworkTraining;

/** The series of a study whose advisor is a network. */
class NetworkSeriesTaskTest {

    @TempDir
    static Path cache;

    private static SeriesMaterials materials;

    @BeforeAll
    static void open() {
        materials = opened("network");
    }

    @AfterAll
    static void close() {
        materials.close();
    }

    static List<String> methods() {
        return NetworkAdvisor.methodWords();
    }

    @Test
    void thePoolKnowsTheNetworkByItsBytesAndHasTheSameSeries() {
        SeriesMaterials statistical = opened("statistical");

        assertThat(materials.pool().modelHash())
                .isEqualTo(new NetworkStore(cache)
                        .trained(NetworkTraining.usual(SeriesDials.usual()))
                        .hash())
                .isNotEqualTo(statistical.pool().modelHash());
        assertThat(materials.pool().itemsHash()).isEqualTo(statistical.pool().itemsHash());
        // One in five by chance.
        assertThat(materials.pool().items().stream().filter(PooledItem::adviceCorrect))
                .hasSizeBetween(60, 98);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aMethodOfAttributionIsDrawnAsHeatIs(String method) {
        for (PooledItem item : materials.pool().items().subList(0, 5)) {
            ChannelGrid heat = GivenHeat.of(materials, item, method);

            assertThat(heat.channels()).isEqualTo(4);
            assertThat(heat.samples()).isEqualTo(40);
            // 8 % of 160 samples are 12; the squares of 1, 11/12, …, 1/12 sum to 650 / 144.
            assertThat(GivenHeat.sorted(heat)).endsWith(1.0);
            assertThat(Arrays.stream(GivenHeat.sorted(heat)).sum()).isCloseTo(650 / 144.0, within(1e-9));
            assertThat(GivenHeat.of(materials, item, method)).isEqualTo(heat);
        }
    }

    @Test
    void itsUsualHeatIsThatOfIntegratedGradientsAndThePlaceboHasAsMuchElsewhere() {
        for (PooledItem item : materials.pool().items().subList(0, 10)) {
            assertThat(GivenHeat.of(materials, item, "heat"))
                    .isEqualTo(GivenHeat.of(materials, item, "integrated-gradients"));
            assertThat(GivenHeat.sorted(GivenHeat.of(materials, item, "heat-placebo")))
                    .isEqualTo(GivenHeat.sorted(GivenHeat.of(materials, item, "heat")));
            assertThat(GivenHeat.of(materials, item, "heat-placebo"))
                    .isNotEqualTo(GivenHeat.of(materials, item, "heat"));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aStudyMayAskForIt(String method) {
        assertThat(materials.problems(study("method: heat,", "method: " + method + ",")))
                .isEmpty();
    }

    @Test
    void aProtocolNamesTheDetectorUnderModel() {
        Study study = study("kind: series\n", "kind: series\n  model: network\n");

        assertThat(study.task().model()).isEqualTo("network");
        assertThatThrownBy(() -> opened("forest"))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("model “forest” is no detector of series — write statistical or network");
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

    private static SeriesMaterials opened(String model) {
        TaskSpec spec =
                new TaskSpec("series", "", model, LocalizedText.same("What?"), Map.of(), Map.of("series", "100"));
        return (SeriesMaterials) new SeriesTask(cache).open(spec, Path.of(""), Progress.SILENT);
    }
}
