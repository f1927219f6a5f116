package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.app.QuickDemo;

class FreezeTest {

    @TempDir
    Path folder;

    private Path protocol;

    @BeforeEach
    void write() throws IOException {
        protocol = Files.writeString(folder.resolve("mine.yaml"), QuickDemo.shortText());
    }

    @Test
    void aFrozenStudyThatDiffersIsRefusedUntilTheChangeIsOnTheRecord() throws IOException {
        Call frozen = tandem("freeze", protocol);
        assertThat(frozen.code()).as(frozen.err()).isZero();
        assertThat(frozen.out()).contains("Frozen as ", "mine.lock.json", "mine.preregistration.md");
        assertThat(simulate("a.db").code()).isZero();

        Files.writeString(protocol, QuickDemo.shortText().replace("version: 1.0.0", "version: 1.0.1"));
        Call refused = simulate("b.db");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("differs since in protocol").contains("`amend`");
        assertThat(folder.resolve("b.db")).doesNotExist();

        Call amended = tandem("amend", protocol, "--why", "a slip in the version");
        assertThat(amended.out()).contains("Amended: protocol");
        assertThat(Files.readString(folder.resolve("mine.lock.json"))).contains("a slip in the version");
        assertThat(simulate("b.db").code()).isZero();
    }

    @Test
    void aStudyIsFrozenOnceAndAmendedOnlyIfItDiffers() {
        tandem("freeze", protocol);

        assertThat(tandem("freeze", protocol).err()).contains("frozen already");
        assertThat(tandem("amend", protocol, "--why", "nothing").err()).contains("nothing differs");
    }

    @Test
    void thePreregistrationSaysWhatTheProtocolSaysAndLeavesTheRestOpen() throws IOException {
        tandem("freeze", protocol);

        assertThat(Files.readString(folder.resolve("mine.preregistration.md")))
                .contains("# Preregistration: Nilu or pamo?")
                .contains("- Factor **assistance** (within participants, order williams): solo, ai, ai-explained")
                .contains("- Condition **ai-explained**: sequential, shows confidence and label, explained by")
                .contains("Blocks of 4 trials, one for each level of assistance, the AI right on exactly 3 of them")
                .contains("- **over-reliance**: Wrong advice is followed more often when it is explained.")
                .contains("- **accuracy**: accuracy, condition=ai-explained against condition=ai; paired-equivalence")
                .contains("## Sample size\n\n[");
    }

    private Call simulate(String database) {
        return tandem("simulate", protocol, "-n", 1, "--seed", 7, "--db", folder.resolve(database));
    }
}
