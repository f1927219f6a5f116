package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the window uses its display, as it is typed. */
class DisplayOptionsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"75%, 0.75", "100%, 1", "100, 1", "125 %, 1.25", "150%, 1.5"})
    void aScaleIsTypedInPercent(String typed, double scale) {
        assertThat(TypeScale.of(typed)).isEqualTo(scale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"74%", "151%", "0", "large", "1.5", "-100%"})
    void otherScalesAreRefusedWithThoseThatAreNot(String typed) {
        Call call = run("--scale=" + typed);

        assertThat(call.code()).isNotZero();
        assertThat(call.problems())
                .containsExactly("--scale " + typed
                        + ": type can be from 75% to 150% of its usual size — say --scale 125%, for instance");
    }

    @Test
    void aCornerThatIsNoneIsRefusedWithThoseThatAre() {
        assertThat(run("--photodiode", "middle").problems())
                .containsExactly("--photodiode middle: no corner is called so — choose top-left, top-right,"
                        + " bottom-left, bottom-right");
    }

    @Test
    void aDisplayThatIsNotThereIsRefusedWithThoseThatAre() {
        Call call = run("--display", "9");

        assertThat(call.code()).isNotZero();
        assertThat(call.err())
                .contains("--display 9: there is no such display here — choose one of these, or connect it: 1: ")
                .contains(" (primary)");
        assertThat(folder.resolve("study.db")).doesNotExist();
    }

    private Call run(String... options) {
        Object[] words = new Object[4 + options.length];
        words[0] = "run";
        words[1] = "demo-delegation";
        words[2] = "--db";
        words[3] = folder.resolve("study.db");
        System.arraycopy(options, 0, words, 4, options.length);
        return tandem(words);
    }
}
