package tandem.app.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tandem.results.analysis.Analysis;
import tandem.results.report.Report;
import tandem.results.report.ReportFile;
import tandem.results.report.page.ReportPage;
import tandem.results.store.EventStore;

/** {@code report}: a page about everything in a database. */
@Command(
        name = "report",
        description = {
            "Writes a page about everyone in a database: who took part, results by condition, the planned tests, all"
                    + " measures.",
            "The page needs no network. The same data, draws and seed give the same numbers."
        },
        mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "database of a study")
    private Path database;

    @Option(names = "--out", required = true, paramLabel = "FILE.html", description = "the page; a former is replaced")
    private Path page;

    @Mixin
    private MethodOptions method;

    @Option(names = "--no-wall-clock", description = "leave out dates and times of day")
    private boolean noWallClock;

    public ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ReportFile file = ReportFile.at(page);
        try (EventStore store = EventStore.openExisting(database)) {
            Report report = Report.of(
                    Analysis.of(store, method.method()),
                    new Report.Origin(
                            String.valueOf(database.getFileName()),
                            noWallClock ? Optional.empty() : Optional.of(Instant.now())));
            file.write(ReportPage.of(report));
        }
        console.out().println(page);
        return 0;
    }
}
