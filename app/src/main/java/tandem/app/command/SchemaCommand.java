package tandem.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import tandem.protocols.language.ProtocolLanguage;

/** {@code schema}: what editors complete from. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema of protocol files. Keep it as protocol.schema.json beside a protocol that begins with",
            "# yaml-language-server: $schema=protocol.schema.json and your editor completes and checks as you type."
        },
        mixinStandardHelpOptions = true)
public final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    public SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(ProtocolLanguage.schema());
        return 0;
    }
}
