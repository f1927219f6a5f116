package tandem.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tandem.app.doctor.certificate.StationLookup;
import tandem.app.freeze.StudyFreeze;
import tandem.app.study.InputException;
import tandem.app.study.OpenStudy;
import tandem.app.study.OpeningSessions;
import tandem.app.study.OpeningSessions.Opened;
import tandem.app.study.Protocol;
import tandem.app.study.StationName;
import tandem.app.study.StudyDatabase;
import tandem.app.study.StudySessions;
import tandem.app.window.Display;
import tandem.app.window.DisplayUse;
import tandem.app.window.Displays;
import tandem.app.window.Sessions;
import tandem.app.window.WindowHost;
import tandem.app.window.WindowOptions;
import tandem.app.window.WindowStart;
import tandem.results.store.EventStore;
import tandem.tasks.Task;

/** {@code run}: one participant in the window. */
@Command(
        name = "run",
        description = "Opens the participant's window: a new session, or one that was interrupted.",
        mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PROTOCOL", description = "a file, or the name of a shipped protocol")
    private String protocol;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "database; made if it is not there")
    private Path database;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "seed of the study (${DEFAULT-VALUE})",
            defaultValue = "1")
    private long seed;

    @Option(names = "--language", paramLabel = "LL", description = "do not ask for the language")
    private Optional<String> language = Optional.empty();

    @Option(names = "--windowed", description = "do not fill the display")
    private boolean windowed;

    @Mixin
    private DisplayOptions display = new DisplayOptions();

    @Option(
            names = "--stratum",
            paramLabel = "NAME=LEVEL",
            description = "what is known of the participant beforehand, where the allocation balances it")
    private Map<String, String> strata = new TreeMap<>();

    @Mixin
    private CertificatesOption certificates = new CertificatesOption();

    @ArgGroup
    private Beginning beginning = new Beginning();

    static final class Beginning {
        @Option(names = "--new", description = "begin with a new participant, whatever was interrupted")
        private boolean newParticipant;

        @Option(
                names = "--resume",
                paramLabel = "SESSION",
                arity = "0..1",
                fallbackValue = Sessions.LAST,
                description = "go on with this session, or with the one that was interrupted last")
        private String resume;
    }

    public RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DisplayUse use = display.use();
        if (windowed && use.display() > 1) {
            throw new InputException("--windowed beside --display " + use.display()
                    + ": a window that fills no display lies where the system puts it — take one of the two out");
        }
        try (WindowStart start = WindowStart.begin()) {
            run(start, use);
        }
        return 0;
    }

    private void run(WindowStart start, DisplayUse use) {
        Protocol read = Protocol.read(protocol);
        read.warnings().forEach(console.err()::println);
        language.filter(wanted -> !read.study().languages().contains(wanted)).ifPresent(wanted -> {
            throw new InputException("--language " + wanted + ": the study speaks "
                    + String.join(", ", read.study().languages()) + " — choose one of them");
        });
        if (!Display.present()) {
            throw new InputException("there is no display to open a window on — run it where there is one, or try "
                    + "`simulate`, which needs none");
        }
        OpenStudy.arms(read.study(), seed, strata).choose(List.of());
        StationLookup station = StationLookup.of(StationName.here(), certificates.folder(), use, () -> {
            start.await();
            display.requireDisplay(Displays.now());
        });
        station.words().forEach(console.err()::println);
        OpeningSessions sessions = new OpeningSessions(read.study(), progress -> opened(read, station, progress));
        try (sessions) {
            new WindowHost().run(sessions, options(use));
        }
        sessions.store()
                .flatMap(EventStore::backupFailure)
                .ifPresent(failure -> console.err().println(failure.getMessage()));
    }

    /** All that can keep the study from being run is told before anybody takes part. */
    private Opened opened(Protocol read, StationLookup station, Task.Progress shown) {
        Task.Progress progress = console.progress(shown);
        OpenStudy study = OpenStudy.open(read, seed, progress);
        try {
            refuseWhatCannotBeShown(study);
            new StudyFreeze(Path.of(protocol)).requireUnchanged(study);
            study.prepareFirst(progress);
            return opened(study, station, StudyDatabase.open(database, study));
        } catch (RuntimeException | Error failure) {
            study.close();
            throw failure;
        }
    }

    private Opened opened(OpenStudy study, StationLookup station, EventStore store) {
        try {
            StudySessions sessions = new StudySessions(study, store).of(strata).at(station.check());
            if (Sessions.LAST.equals(beginning.resume)) {
                sessions.last();
            } else if (beginning.resume != null) {
                sessions.requireFree(beginning.resume);
            }
            return new Opened(study, store, sessions);
        } catch (RuntimeException | Error failure) {
            store.close();
            throw failure;
        }
    }

    private void refuseWhatCannotBeShown(OpenStudy study) {
        List<String> problems = study.problems();
        if (!problems.isEmpty()) {
            throw new InputException(
                    problems.stream().map(problem -> protocol + ": " + problem).toList());
        }
    }

    private WindowOptions options(DisplayUse use) {
        WindowOptions options = WindowOptions.asking().on(use);
        if (windowed) {
            options = options.windowed(1280, 720);
        }
        if (language.isPresent()) {
            options = options.in(language.get());
        }
        if (beginning.newParticipant) {
            options = options.beginning();
        } else if (beginning.resume != null) {
            options = options.resuming(beginning.resume);
        }
        return options;
    }
}
