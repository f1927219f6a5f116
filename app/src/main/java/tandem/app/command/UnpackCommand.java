package tandem.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tandem.app.archive.Unpacking;

/** {@code unpack}: a study that was packed elsewhere. */
@Command(
        name = "unpack",
        description = "Unpacks a study that `pack` made into a new folder, if it is as it was packed.",
        mixinStandardHelpOptions = true)
public final class UnpackCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ARCHIVE", description = "file that `pack` wrote")
    private Path archive;

    @Option(names = "--into", required = true, paramLabel = "FOLDER", description = "folder that is not there yet")
    private Path folder;

    public UnpackCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().println(new Unpacking(archive).into(folder));
        return 0;
    }
}
