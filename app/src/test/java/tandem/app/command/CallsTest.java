package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "check",
                "plan",
                "run",
                "simulate",
                "export",
                "report",
                "verify",
                "merge",
                "withdraw",
                "torture",
                "monkey",
                "doctor",
                "soak",
                "bench",
                "explain",
                "model",
                "evaluate",
                "shortcut",
                "cache",
                "train"
            })
    void everyCommandExplainsItself(String command) {
        Call help = tandem(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: tandem " + command);
        assertThat(help.err()).isEmpty();
        assertThat(tandem("--help").out()).contains("\n  " + command + " ");
    }

    @Test
    void theVersionIsTold() {
        assertThat(tandem("--version").out()).startsWith("Tandem ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fly                                       | Unmatched argument at index 0: 'fly'
            check                                     | Missing required parameter: 'PROTOCOL'
            plan demo                                 | '(--participant=N | --cohort=N)'
            plan demo --participant 0                 | --participant counts from 1
            plan demo --participant x                 | 'x' is not an int
            run demo                                  | Missing required option: '--db=FILE'
            run demo --db a.db --new --resume S       | --new, --resume are mutually exclusive
            simulate demo -n 0 --db a.db              | -n counts from 1
            export --db a.db                          | Missing required option: '--out=DIR'
            report --db a.db                          | Missing required option: '--out=FILE.html'
            report --db a.db --out a.html --draws 0   | --draws counts from 1
            verify                                    | Missing required option: '--db=FILE'
            merge --db a.db                           | Missing required parameter: 'SOURCE'
            withdraw --db a.db                        | Missing required option: '--code=CODE'
            torture --kills 0                         | --kills counts from 1
            monkey --seed 1                           | Missing required option: '--minutes=N'
            monkey --minutes 0                        | --minutes is more than 0
            bench log --events 0                      | --events counts from 1
            bench export --millions 0                 | --millions is more than 0
            bench window --answers 1                  | --answers counts from 2, and --starts from 1
            bench xai --method tea-leaves             | there is no method “tea-leaves” — there are gradient,
            bench xai --samples 0                     | --samples counts from 1
            bench xai --samples 1 --method lime       | LIME needs two samples or more
            explain --input a --method b --out c      | Missing required option: '--model=DIR'
            cache --evict much                        | “much” is no size like 500MB
            evaluate --model m --images d --out o     | Missing required option: '--methods=NAME'
            model check                               | Missing required parameter: 'DIR'
            train dragons --out there                 | expected one of [creatures]
            train --out there                         | (WHAT | --images=DIR)
            train creatures --images d --out there    | mutually exclusive
            train creatures --size 64 --out there     | creatures are trained as they are shipped
            train --images d                          | Missing required option: '--out=DIR'
            train --images d --out o --family 0,1     | a share of 0.0 of the training pictures — give shares above 0
            train --images d --out o --family 1.5     | a share of 1.5 of the training pictures — give shares above 0
            train --images d --out o --label-noise 1  | label noise of 1.0 — give shares from 0 to below 1
            train --images d --out o --test 0.9       | --test is a share above 0 and below 0.8
            train --images d --out o --size 8         | --size is 16 to 1024 pixels
            train --images d --out o --epochs 0       | --epochs counts from 1
            train --images d --out o --family much    | 'much' is not a double
            soak                                      | Missing required option: '--minutes=N'
            soak --minutes 0                          | --minutes is more than 0
            doctor --seconds 0                        | --seconds is more than 0
            check demo --fast                         | Unknown option: '--fast'
            """)
    void aWrongCallIsToldInALineWithAHint(String words, String message) {
        Call call = tandem((Object[]) words.split(" ", -1));

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.problems()).hasSize(2);
        assertThat(call.problems().get(0)).startsWith("tandem: ").contains(message);
        assertThat(call.problems().get(1)).matches("See: tandem.* --help");
    }

    @Test
    void aCallWithoutACommandShowsWhatThereIs() {
        Call call = tandem();

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).startsWith("Usage: tandem");
    }

    @Test
    void aWrongCallMakesNothing() throws Exception {
        tandem("simulate", "demo", "-n", "0", "--db", folder.resolve("a.db"));

        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
