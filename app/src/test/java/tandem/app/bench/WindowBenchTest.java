package tandem.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.tasks.Task;

@ExtendWith(ApplicationExtension.class)
class WindowBenchTest {

    private static final int ANSWERS = 3;

    @TempDir
    Path folder;

    @Test
    void everyOnsetAndEveryAnswerIsMeasuredWithAndWithoutRecording() {
        try (OpenStudy study = OpenStudy.open(Protocol.read("demo-maze"), 1, Task.Progress.SILENT)) {
            WindowBench.Measured measured = new WindowBench(study).run(folder, ANSWERS);

            assertThat(List.of(measured.logged(), measured.silent())).allSatisfy(pass -> {
                assertThat(pass.response().count()).isEqualTo(ANSWERS);
                assertThat(pass.onset().count()).isGreaterThanOrEqualTo(ANSWERS - 1);
                assertThat(pass.onset().quantile(0)).isNotNegative();
                assertThat(pass.work().count())
                        .isEqualTo(pass.interval().count())
                        .isPositive();
            });
            assertThat(measured.bareKeys().count()).isEqualTo(ANSWERS);
        }
    }

    @Test
    void aStartIsMeasuredUntilTheFirstWindow() throws Exception {
        Distribution seconds = WindowBench.startUp(1, folder, List.of());

        assertThat(seconds.count()).isEqualTo(1);
        assertThat(seconds.mean()).isPositive();
    }
}
