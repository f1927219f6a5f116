package tandem.app.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.language.ShippedProtocols;
import tandem.tasks.Task;

class StudyCheckTest {

    @TempDir
    Path folder;

    @Test
    void aGoodStudyHasNoProblems() throws IOException {
        StudyCheck check = check("tandem: 1", "tandem: 1");

        assertThat(check.problems()).isEmpty();
        assertThat(check.items()).isEqualTo(400);
        assertThat(check.mainTrials()).isEqualTo(72);
        // Two familiarisation trials in each of two blocks, and three rounds of six to practise.
        assertThat(check.trials()).isEqualTo(72 + 4 + 18);
    }

    @Test
    void moreTrialsThanThePoolHasErrorsForAreTold() throws IOException {
        assertThat(check("trials: 24", "trials: 120").problems())
                .singleElement()
                .asString()
                .doesNotContain("\n");
    }

    @Test
    void problemsOfItemsAndOfTheDesignAreToldTogether() throws IOException {
        String text = ShippedProtocols.text("demo")
                .orElseThrow()
                .replace("trials: 24", "trials: 120")
                .replace("method: integrated-gradients", "method: tea-leaves");

        assertThat(check(text).problems()).hasSize(2);
    }

    private StudyCheck check(String sound, String changed) throws IOException {
        return check(ShippedProtocols.text("demo").orElseThrow().replace(sound, changed));
    }

    private StudyCheck check(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("study.yaml"), text);
        try (OpenStudy study = OpenStudy.open(Protocol.read(file.toString()), 1, Task.Progress.SILENT)) {
            return StudyCheck.of(study);
        }
    }
}
