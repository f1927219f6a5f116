package tandem.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.app.bench.Soak.Tenth;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.tasks.Task;

class SoakTest {

    @TempDir
    Path folder;

    @Test
    void everyTenthHasASessionItsMemoryAndItsEventsFollowedIntoTheLog() {
        List<Tenth> told = new ArrayList<>();
        try (OpenStudy study = OpenStudy.open(Protocol.read("demo-maze"), 1, Task.Progress.SILENT)) {
            List<Tenth> tenths = new Soak(study).run(folder, 1, told::add);

            assertThat(told).isEqualTo(tenths);
        }
        assertThat(told).extracting(Tenth::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(told).allSatisfy(tenth -> {
            assertThat(tenth.sessions()).isEqualTo(1);
            assertThat(tenth.events()).isPositive();
            assertThat(tenth.heapBytes()).isPositive();
            assertThat(tenth.committed().count()).isPositive();
        });
    }

    @Test
    void memoryThatRisesInEveryTenthGrowsSteadily() {
        assertThat(MemoryGrowth.steady(List.of(50L, 60L, 62L, 64L, 66L, 68L, 70L, 72L, 74L, 76L)))
                .isTrue();
    }

    @Test
    void memoryThatIsTakenInTheBeginningDoesNotGrowSteadily() {
        assertThat(MemoryGrowth.steady(List.of(20L, 90L, 91L, 91L, 92L, 92L, 93L, 93L, 94L, 94L)))
                .isFalse();
    }

    @Test
    void memoryThatGoesUpAndDownDoesNotGrowSteadily() {
        // From 60 to 90, but of 36 pairs 16 rise and 20 fall.
        assertThat(MemoryGrowth.steady(List.of(50L, 60L, 95L, 55L, 94L, 58L, 93L, 57L, 92L, 90L)))
                .isFalse();
    }

    @Test
    void aRunHasTenTenths() {
        assertThatThrownBy(() -> MemoryGrowth.steady(List.of(1L))).hasMessage("ten tenths, not 1");
    }
}
