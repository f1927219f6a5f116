package tandem.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tandem.app.archive.Packing;

/** {@code pack}: a study as one file. */
@Command(
        name = "pack",
        description =
                "Packs a study into one file that goes to another machine: protocol, lock, and the pictures, series and network that"
                        + " it names. What people did is not in it; that is what export is for.",
        mixinStandardHelpOptions = true)
public final class PackCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "protocol file")
    private Path protocol;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "ARCHIVE",
            description = "file to write, such as study.tandem.zip; a former one is replaced")
    private Path archive;

    public PackCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> files = new Packing(protocol).into(archive);
        console.out().println(archive + ": " + files.size() + (files.size() == 1 ? " file" : " files"));
        return 0;
    }
}
