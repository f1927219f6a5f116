package tandem.protocols.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ManualTest {

    /** What the manual says of keys and checks is what the code does now. */
    @Test
    void isWrittenFromTheGrammarAndTheChecks() {
        String manual = ProtocolLanguage.manual();

        assertThat(Written.orRewritten(Path.of("../docs/protocol-language.md"), manual))
                .isEqualTo(manual);
        assertThat(manual).contains("| `order-confounded` | warning |", "### condition");
    }
}
