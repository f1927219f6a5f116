package tandem.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tandem.app.study.InputException;
import tandem.results.store.EventStore;
import tandem.results.store.Merge;
import tandem.results.store.MergeReport;

/** {@code merge}: databases of several stations in one. */
@Command(
        name = "merge",
        description = {
            "Joins databases of several stations. What is there already is not taken twice; who has withdrawn does not"
                    + " come back.",
            "The sources are only read. All are merged, or none. Do it while no session runs in the target."
        },
        mixinStandardHelpOptions = true)
public final class MergeCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--db",
            required = true,
            paramLabel = "TARGET",
            description = "database to merge into; made if it is not there")
    private Path target;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "databases to take sessions from")
    private List<Path> sources;

    public MergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (Path source : sources) {
            if (Files.notExists(source)) {
                throw new InputException(source + ": there is no database here — name the file of a station");
            }
        }
        boolean fresh = Files.notExists(target);
        try (EventStore store = EventStore.open(target)) {
            tell(new Merge(store).of(sources));
        } catch (RuntimeException failure) {
            if (fresh) {
                remove(failure);
            }
            throw failure;
        }
        return 0;
    }

    private void remove(RuntimeException failure) {
        try {
            Files.deleteIfExists(target);
            Files.deleteIfExists(Path.of(target + "-lock"));
        } catch (IOException e) {
            failure.addSuppressed(new UncheckedIOException(e));
        }
    }

    private void tell(MergeReport report) {
        MergeReport.Sessions sessions = report.sessions();
        console.out()
                .println(target + ": " + sessions.added() + " sessions added, " + sessions.extended() + " gone on, "
                        + sessions.same() + " the same");
        if (sessions.withdrawn() + sessions.keptOut() > 0) {
            console.out()
                    .println("withdrawn: " + sessions.withdrawn() + " sessions deleted, " + sessions.keptOut()
                            + " not taken");
        }
        if (report.imports() > 0) {
            console.out().println(report.imports() + " files of imported data added");
        }
        if (report.shared().pseudonyms() > 0) {
            console.out()
                    .println(report.shared().pseudonyms() + " pseudonyms belong to several people: exports call them by"
                            + " pseudonym and session, such as P001-3f2a");
        }
        if (report.shared().slots() > 0) {
            console.out()
                    .println(
                            report.shared().slots() + " slots were given on several stations: those people met the same"
                                    + " plan; `plan --cohort` tells what balance was meant");
        }
    }
}
