package tandem.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tandem.app.study.InputException;
import tandem.results.store.check.DatabaseCheck;
import tandem.results.store.records.Tombstone;

/** {@code verify}: whether a database is as it was written. */
@Command(
        name = "verify",
        description = {
            "Looks through a whole database, every event of every session, and says whether all is as it was written.",
            "Nothing is changed."
        },
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {

    private static final String WAY_OUT =
            ": the database is broken — keep it, and see whether its backup (NAME.backup) is sound";

    private final Console console;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "database of a study, or its backup")
    private Path database;

    public VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DatabaseCheck check = DatabaseCheck.of(database);
        List<String> problems = Stream.concat(
                        check.damages().stream().map(damage -> database + ": the file is damaged: " + damage),
                        check.broken().stream()
                                .map(link -> database + ": session " + link.session() + ", event " + link.seq() + ": "
                                        + link.found()))
                .toList();
        if (!problems.isEmpty()) {
            throw new InputException(Stream.concat(problems.stream(), Stream.of(database + WAY_OUT))
                    .toList());
        }
        console.out().printf(Locale.ROOT, "%s: %,d sessions, %,d events%n", database, check.sessions(), check.events());
        check.tombstones().forEach(this::tell);
        console.out().println("sound: everything is as it was written");
        return 0;
    }

    private void tell(Tombstone left) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "withdrawn: session %s, %,d events deleted at %s, the last with hash %s%n",
                        left.session(),
                        left.events(),
                        left.withdrawn(),
                        left.lastHash());
    }
}
