package tandem.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tandem.app.study.Software;
import tandem.results.analysis.Analysis;
import tandem.results.export.CsvExport;
import tandem.results.psychds.PsychDsFolder;
import tandem.results.retention.StudyRetention;
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

    @Option(
            names = "--psych-ds",
            description = "write a Psych-DS dataset with all measures to a new folder, for an archive")
    private boolean psychDs;

    @Mixin
    private MethodOptions method;

    @Option(names = "--no-wall-clock", description = "leave out dates and times of day")
    private boolean noWallClock;

    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (EventStore store = EventStore.openExisting(database)) {
            StudyRetention.warnings(store.sessions(), LocalDate.now()).forEach(console.err()::println);
            CsvExport export = new CsvExport(store, !noWallClock).telling(console.err()::println);
            List<Path> files = psychDs ? dataset(store, export) : export.writeTo(folder);
            files.forEach(console.out()::println);
        }
        return 0;
    }

    private List<Path> dataset(EventStore store, CsvExport export) {
        String name = store.sessions().stream()
                .map(session -> session.study().id())
                .distinct()
                .collect(Collectors.joining(" and "));
        return new PsychDsFolder(name.isEmpty() ? database.getFileName().toString() : name, Software.version())
                .write(export.with(Analysis.of(store, method.method())), folder);
    }
}
