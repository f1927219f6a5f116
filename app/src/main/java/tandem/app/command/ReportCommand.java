package tandem.app.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.study.Software;
import tandem.results.cohort.Cohort;
import tandem.results.measures.computation.Estimation;
import tandem.results.measures.family.MeasureSettings;
import tandem.results.report.Method;
import tandem.results.report.Report;
import tandem.results.report.ReportFile;
import tandem.results.report.page.ReportPage;
import tandem.results.statistics.Draws;
import tandem.results.statistics.Interval;
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

    @Spec
    private CommandSpec spec;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "database of a study")
    private Path database;

    @Option(names = "--out", required = true, paramLabel = "FILE.html", description = "the page; a former is replaced")
    private Path page;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "how often participants are drawn for an interval (${DEFAULT-VALUE})",
            defaultValue = "2000")
    private int draws;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "seed of the draws (${DEFAULT-VALUE})",
            defaultValue = "1")
    private long seed;

    @Option(names = "--no-wall-clock", description = "leave out dates and times of day")
    private boolean noWallClock;

    public ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (draws < 1) {
            throw new ParameterException(spec.commandLine(), "--draws counts from 1");
        }
        ReportFile file = ReportFile.at(page);
        try (EventStore store = EventStore.openExisting(database)) {
            Report report = Report.of(
                    Cohort.in(store),
                    new Report.Origin(
                            String.valueOf(database.getFileName()),
                            noWallClock ? Optional.empty() : Optional.of(Instant.now())),
                    new Method(
                            MeasureSettings.USUAL,
                            new Estimation(Interval.USUAL_LEVEL, Draws.of(draws, seed), Software.version())));
            file.write(ReportPage.of(report));
        }
        console.out().println(page);
        return 0;
    }
}
