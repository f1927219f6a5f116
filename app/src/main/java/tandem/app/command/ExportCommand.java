package tandem.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tandem.results.export.CsvExport;
import tandem.results.store.EventStore;

/** {@code export}: the data as CSV. */
@Command(
        name = "export",
        description = "Writes a database as CSV files with a codebook.",
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "database of a study")
    private Path database;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder; made if it is not there")
    private Path folder;

    @Option(names = "--no-wall-clock", description = "leave out dates and times of day")
    private boolean noWallClock;

    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (EventStore store = EventStore.openExisting(database)) {
            for (Path file : new CsvExport(store, !noWallClock).writeTo(folder)) {
                console.out().println(file);
            }
        }
        return 0;
    }
}
