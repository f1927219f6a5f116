package tandem.app.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.language.ShippedProtocols;
import tandem.tasks.MaterialsException;
import tandem.tasks.Task;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelBundles;

class OpenStudyTest {

    @TempDir
    Path folder;

    @Test
    void whatTheFirstParticipantWillSeeCanBeMadeBeforehand() throws IOException {
        try (OpenStudy study = open("model: creatures-cnn")) {
            assertThatCode(() -> study.prepareFirst(Task.Progress.SILENT)).doesNotThrowAnyException();
        }
    }

    @Test
    void anExplanationThatCannotBeMadeIsToldBeforeAnybodyComes() throws IOException {
        ModelBundle shipped = new ModelBundles(folder.resolve("cache")).resolve("creatures-cnn", Path.of(""));
        Path broken = Files.createDirectories(folder.resolve("broken"));
        for (String file : List.of(ModelBundle.DESCRIPTION, "predictions.csv")) {
            Files.copy(shipped.folder().resolve(file), broken.resolve(file));
        }
        Files.writeString(broken.resolve(shipped.weights().file()), "these are no weights");

        try (OpenStudy study = open("model: broken")) {
            assertThat(study.problems()).isEmpty();
            assertThatThrownBy(() -> study.prepareFirst(Task.Progress.SILENT))
                    .isInstanceOf(MaterialsException.class)
                    .hasMessageContaining("broken");
        }
    }

    private OpenStudy open(String model) throws IOException {
        String demo = ShippedProtocols.text("demo").orElseThrow();
        assertThat(demo).contains("model: creatures-cnn");
        Path file = Files.writeString(folder.resolve("study.yaml"), demo.replace("model: creatures-cnn", model));
        return OpenStudy.open(Protocol.read(file.toString()), 1, Task.Progress.SILENT);
    }
}
