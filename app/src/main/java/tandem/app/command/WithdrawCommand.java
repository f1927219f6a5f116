package tandem.app.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tandem.app.study.InputException;
import tandem.results.store.EventStore;
import tandem.results.store.Withdrawal;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.Tombstone;

/** {@code withdraw}: a participant's data are deleted for good. */
@Command(
        name = "withdraw",
        description = {
            "Deletes everything of the participant who was given this code, from the database and its backup, for good.",
            "What was exported before has to be deleted by hand. Do it while no session runs."
        },
        mixinStandardHelpOptions = true)
public final class WithdrawCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "database")
    private Path database;

    @Option(
            names = "--code",
            required = true,
            paramLabel = "CODE",
            description = "the participant's withdrawal code, such as K7QF-2MXP")
    private String code;

    @Option(names = "--yes", description = "do not ask whether that is meant")
    private boolean yes;

    public WithdrawCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (EventStore store = EventStore.openExisting(database)) {
            Withdrawal withdrawal = new Withdrawal(store);
            List<SessionRecord> sessions = withdrawal.sessionsOf(code);
            if (sessions.isEmpty()) {
                // An earlier withdrawal with this code may have been cut short.
                withdrawal.of(sessions, Instant.now());
                throw new InputException(database + ": nobody in it has the code " + code
                        + " — see whether it was copied right, and whether this is the station's database");
            }
            if (!yes && !console.confirms(question(sessions))) {
                throw new InputException(database + ": nothing is deleted — say yes, or --yes, to delete");
            }
            for (Tombstone left : withdrawal.of(sessions, Instant.now())) {
                console.out()
                        .printf(
                                Locale.ROOT,
                                "deleted: session %s with %,d events; the place is free again.%n",
                                left.session(),
                                left.events());
            }
        }
        return 0;
    }

    private static String question(List<SessionRecord> sessions) {
        return "Everything of "
                + String.join(", ", sessions.stream().map(SessionRecord::id).toList())
                + " will be deleted and cannot be brought back.";
    }
}
