package tandem.tasks.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.language.ShippedProtocols;
import tandem.protocols.study.Study;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;
import tandem.tasks.Tasks;

class GameMaterialsTest {

    @ParameterizedTest
    @CsvSource({
        "wildfire, narrowed, values",
        "wildfire, narrowed, assurance",
        "kuhl-2023, feeding, reasons",
        "kuhl-2023, feeding, assurance"
    })
    void explanationsAreKnownThoughNotEveryOptionIsAnAnswer(String design, String condition, String explanation) {
        Study study = advised(design, condition, explanation);
        TaskMaterials materials =
                Tasks.found().named(study.task().kind()).open(study.task(), Path.of(""), Task.Progress.SILENT);

        assertThat(materials.problems(study)).isEmpty();
    }

    /** A shipped design in which people are alone, with explained advice instead. */
    private static Study advised(String design, String condition, String explanation) {
        String text = ShippedProtocols.text(design)
                .orElseThrow()
                .replace(
                        "  " + condition + ":\n    mode: solo\n",
                        "  " + condition + ":\n    mode: sequential\n    advice: { show: [label] }\n"
                                + "    explanation: { method: " + explanation + " }\n");
        Study study = ProtocolReader.read(text, design + ".yaml").study().orElseThrow();
        assertThat(study.explanationMethods()).containsExactly(explanation);
        return study;
    }
}
