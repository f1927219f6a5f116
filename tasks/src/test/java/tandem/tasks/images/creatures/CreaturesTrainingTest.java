package tandem.tasks.images.creatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.xai.model.ExplainableModel;
import tandem.xai.training.TrainingProgress;

class CreaturesTrainingTest {

    @TempDir
    private Path folder;

    @Test
    void aShortTrainingLearnsAndWritesABundleThatLoads() throws IOException {
        List<TrainingProgress> heard = new ArrayList<>();

        CreaturesTraining.Summary summary = new CreaturesTraining(1, 400, 40, 3).run(folder, heard::add);

        assertThat(heard).hasSize(3);
        assertThat(summary.heldOut().accuracy()).isGreaterThan(0.6);
        assertThat(summary.bundle().classes()).containsExactly("nilu", "pamo");
        assertThat(Files.readAllLines(folder.resolve(CreaturesTraining.PREDICTIONS)))
                .hasSize(401)
                .startsWith("item,nilu,pamo");
        try (ExplainableModel model = summary.bundle().load()) {
            assertThat(model.hasFeatures()).isTrue();
        }
    }
}
