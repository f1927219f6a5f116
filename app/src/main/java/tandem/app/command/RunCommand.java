package tandem.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tandem.app.freeze.StudyFreeze;
import tandem.app.study.InputException;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.app.study.StudyDatabase;
import tandem.app.study.StudySessions;
import tandem.app.window.Display;
import tandem.app.window.Sessions.Unfinished;
import tandem.app.window.WindowHost;
import tandem.app.window.WindowOptions;
import tandem.results.store.EventStore;

/** {@code run}: one participant in the window. */
@Command(
        name = "run",
        description = "Opens the participant's window: a new session, or one that was interrupted.",
        mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {

    /** Stands for no particular session. */
    private static final String LAST = "";

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

    @Option(
            names = "--stratum",
            paramLabel = "NAME=LEVEL",
            description = "what is known of the participant beforehand, where the allocation balances it")
    private Map<String, String> strata = new TreeMap<>();

    @ArgGroup
    private Beginning beginning = new Beginning();

    static final class Beginning {
        @Option(names = "--new", description = "begin with a new participant, whatever was interrupted")
        private boolean newParticipant;

        @Option(
                names = "--resume",
                paramLabel = "SESSION",
                arity = "0..1",
                fallbackValue = LAST,
                description = "go on with this session, or with the one that was interrupted last")
        private String resume;
    }

    public RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
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
        try (OpenStudy study = OpenStudy.open(read, seed, console.progress())) {
            refuseWhatCannotBeShown(study);
            study.arms(strata).choose(List.of());
            new StudyFreeze(Path.of(protocol)).requireUnchanged(study);
            study.prepareFirst(console.progress());
            EventStore store = StudyDatabase.open(database, study);
            try (store) {
                StudySessions sessions = new StudySessions(study, store).of(strata);
                new WindowHost().run(sessions, options(sessions));
            }
            store.backupFailure().ifPresent(failure -> console.err().println(failure.getMessage()));
        }
        return 0;
    }

    private void refuseWhatCannotBeShown(OpenStudy study) {
        List<String> problems = study.problems();
        if (!problems.isEmpty()) {
            throw new InputException(
                    problems.stream().map(problem -> protocol + ": " + problem).toList());
        }
    }

    private WindowOptions options(StudySessions sessions) {
        WindowOptions options = WindowOptions.asking();
        if (windowed) {
            options = options.windowed(1280, 720);
        }
        if (language.isPresent()) {
            options = options.in(language.get());
        }
        if (beginning.newParticipant) {
            options = options.beginning();
        } else if (beginning.resume != null) {
            options = options.resuming(beginning.resume.equals(LAST) ? last(sessions) : beginning.resume);
        }
        return options;
    }

    private String last(StudySessions sessions) {
        List<Unfinished> unfinished = sessions.unfinished();
        if (unfinished.isEmpty()) {
            throw new InputException(database + ": no session of this study is interrupted here — leave --resume out");
        }
        return unfinished.get(unfinished.size() - 1).session();
    }
}
