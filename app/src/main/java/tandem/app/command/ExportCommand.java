package tandem.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tandem.app.study.Software;
import tandem.results.analysis.ConfirmatoryTable;
import tandem.results.export.CsvExport;
import tandem.results.measures.Measures;
import tandem.results.measures.computation.Estimation;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.family.MeasureSettings;
import tandem.results.psychds.PsychDsFolder;
import tandem.results.statistics.Draws;
import tandem.results.statistics.Interval;
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

    @Option(names = "--no-wall-clock", description = "leave out dates and times of day")
    private boolean noWallClock;

    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (EventStore store = EventStore.openExisting(database)) {
            CsvExport export = new CsvExport(store, !noWallClock);
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
        List<Measure> measures = Measures.all(MeasureSettings.USUAL);
        Draws draws = Draws.of(2000, 1);
        return new PsychDsFolder(name.isEmpty() ? database.getFileName().toString() : name, Software.version())
                .write(
                        export.withMeasures(measures, new Estimation(Interval.USUAL_LEVEL, draws, Software.version()))
                                .withConfirmation(new ConfirmatoryTable(measures, draws)),
                        folder);
    }
}
