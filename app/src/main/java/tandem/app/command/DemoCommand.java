package tandem.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tandem.app.simulation.Simulation;
import tandem.app.study.InputException;
import tandem.app.study.OpenStudy;
import tandem.app.study.OpeningSessions;
import tandem.app.study.OpeningSessions.Opened;
import tandem.app.study.Protocol;
import tandem.app.study.StudyDatabase;
import tandem.app.study.StudySessions;
import tandem.app.window.Display;
import tandem.app.window.NoWindowException;
import tandem.app.window.WindowHost;
import tandem.app.window.WindowOptions;
import tandem.app.window.WindowStart;
import tandem.results.export.CsvExport;
import tandem.results.store.EventStore;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.StudyRecord;
import tandem.results.summary.ConditionSummary;
import tandem.results.summary.SummaryText;
import tandem.results.trials.TrialTable;
import tandem.tasks.Task;

/** {@code demo}: the shipped study, for whoever wants to see what this is. */
@Command(
        name = "demo",
        description = {
            "Opens the demo study in the participant's window.",
            "Where there is no display, runs it on twelve simulated participants."
        },
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    private static final String NAME = "demo";
    private static final long SEED = 1;
    private static final int SIMULATED = 12;

    private final Console console;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "where database and CSV files go (~/Tandem/demo)",
            defaultValue = "${sys:user.home}/Tandem/demo")
    private Path folder;

    @Option(
            names = {"--no-window", "--simulated"},
            description = "run it on simulated participants, display or not")
    private boolean simulated;

    @Option(names = "--windowed", description = "do not fill the display")
    private boolean windowed;

    public DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (simulated) {
            simulate("The study runs on ");
        } else if (!Display.present()) {
            simulate("There is no display here: the study runs on ");
        } else {
            openWindow();
        }
        return 0;
    }

    private void openWindow() {
        Protocol read;
        try (WindowStart start = WindowStart.begin()) {
            read = Protocol.read(NAME);
            start.await();
        } catch (NoWindowException none) {
            console.err().println(none.getMessage());
            simulate("The study runs on ");
            return;
        }
        try (OpeningSessions sessions = new OpeningSessions(read.study(), progress -> opened(read, progress))) {
            WindowOptions options = WindowOptions.asking();
            new WindowHost().run(sessions, windowed ? options.windowed(1280, 720) : options);
            sessions.store().ifPresent(store -> report(store, store.file().resolveSibling("csv")));
        }
    }

    private Opened opened(Protocol read, Task.Progress shown) {
        OpenStudy study = OpenStudy.open(read, SEED, console.progress(shown));
        try {
            EventStore store = store(study);
            console.out().println("The study opens in a window. Its database: " + store.file());
            return new Opened(study, store, new StudySessions(study, store));
        } catch (RuntimeException | Error failure) {
            study.close();
            throw failure;
        }
    }

    /** A folder for each text of the study and each network, so that a newer Tandem leaves earlier sessions alone. */
    private EventStore store(OpenStudy study) {
        StudyRecord record = study.record();
        String version = record.protocolHash().substring(0, 4)
                + record.itemsHash().substring(0, 4)
                + record.modelHash().substring(0, 4);
        return StudyDatabase.open(made(folder.resolve("people-" + version)).resolve("demo.db"), study);
    }

    private void simulate(String why) {
        Path fresh = made(fresh());
        console.out().println(why + SIMULATED + " simulated participants.");
        Task.Progress progress = console.progress();
        try (OpenStudy study = OpenStudy.open(Protocol.read(NAME), SEED, progress);
                EventStore store = StudyDatabase.open(fresh.resolve("demo.db"), study)) {
            new Simulation(study, store).run(SIMULATED, (done, total) -> progress.report("participants", done, total));
            report(store, fresh.resolve("csv"));
        }
    }

    private void report(EventStore store, Path csv) {
        store.flush();
        List<SessionRecord> sessions = store.sessions();
        if (sessions.isEmpty()) {
            console.out().println("Nothing was recorded.");
            return;
        }
        List<Path> files = new CsvExport(store, true).writeTo(csv);
        console.out().println("database: " + store.file());
        files.forEach(file -> console.out().println("file:     " + file));
        console.out().println();
        console.out()
                .print(SummaryText.of(ConditionSummary.of(sessions.stream()
                        .flatMap(session -> TrialTable.of(store.events(session.id())).stream())
                        .toList())));
    }

    private Path fresh() {
        int number = 1;
        while (Files.exists(folder.resolve("simulated-" + number))) {
            number++;
        }
        return folder.resolve("simulated-" + number);
    }

    private static Path made(Path wanted) {
        try {
            return Files.createDirectories(wanted);
        } catch (IOException refused) {
            throw new InputException(wanted + ": this folder cannot be made (" + refused.getMessage()
                    + ") — name one that can with --dir");
        }
    }
}
