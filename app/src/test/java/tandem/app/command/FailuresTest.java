package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tandem.app.study.InputException;
import tandem.tasks.MaterialsException;

class FailuresTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Failures failures =
            new Failures(new Console(System.out, new PrintStream(told, true, StandardCharsets.UTF_8)));

    @Test
    void everyProblemIsALine() {
        assertThat(code(new InputException(List.of("a.yaml:1: first", "a.yaml:2: second"))))
                .isEqualTo(1);
        assertThat(lines()).containsExactly("a.yaml:1: first", "a.yaml:2: second");
    }

    @Test
    void aMessageOfSeveralLinesIsToldInOne() {
        assertThat(code(new MaterialsException("pictures: broken\n  since yesterday")))
                .isEqualTo(1);
        assertThat(lines()).containsExactly("pictures: broken since yesterday");
    }

    @Test
    void whatNobodyExpectedIsToldCalmlyWithThePlaceOfTheLog() {
        assertThat(code(new IllegalStateException("index 7 out of bounds"))).isEqualTo(1);
        assertThat(lines())
                .singleElement()
                .asString()
                .startsWith("tandem: something went wrong that should not")
                .endsWith(LogFile.path().toString())
                .doesNotContain("index 7");
    }

    private int code(Exception failure) {
        return failures.handleExecutionException(failure, new CommandLine(new TandemCommand()), null);
    }

    private List<String> lines() {
        return told.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
