package tandem.protocols.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class ProtocolSchemaTest {
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(ProtocolLanguage.schema(), InputFormat.JSON);

    static List<String> shipped() {
        return ShippedProtocols.names();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void takesEveryShippedProtocol(String name) {
        assertThat(problems(ShippedProtocols.text(name).orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isNamedInTheFirstLineOfEveryShippedProtocol(String name) {
        String folder = ShippedProtocols.library().contains(name) ? "../" : "";
        assertThat(ShippedProtocols.text(name).orElseThrow())
                .startsWith("# yaml-language-server: $schema=" + folder + ProtocolLanguage.SCHEMA_FILE + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tandem: 1 | tandem: one",
                "`  kind:` | `  colour: red\n  kind:`",
                "minimum-view: 300ms | minimum-view: soon",
                "mode: sequential | mode: sequentiel",
                "accuracy: 0.75 | accuracy: 1.75",
                "step: 1 | stop: 1",
                "`  - consent: consent` | `  - concent: consent`",
            })
    void refusesWhatTheReaderRefuses(String good, String wrong) {
        String demo = ShippedProtocols.text("demo").orElseThrow();
        String broken = demo.replace(good, wrong);
        assertThat(broken).isNotEqualTo(demo);

        assertThat(ProtocolReader.read(broken, "p.yaml").study()).isEmpty();
        assertThat(problems(broken)).isNotEmpty();
    }

    /** The file beside the shipped protocols is what the grammar says now. */
    @Test
    void shipsAsTheGrammarSays() {
        assertThat(Written.orRewritten(
                        Path.of("src/main/resources/tandem/protocols", ProtocolLanguage.SCHEMA_FILE),
                        ProtocolLanguage.schema()))
                .isEqualTo(ProtocolLanguage.schema());
    }

    private static Set<ValidationMessage> problems(String yaml) {
        try {
            Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
            return SCHEMA.validate(new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(tree));
        } catch (org.snakeyaml.engine.v2.exceptions.YamlEngineException notYaml) {
            return Set.of(ValidationMessage.builder().message("no YAML").build());
        }
    }
}
