package tandem.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tandem.app.study.InputException;
import tandem.results.store.EventStore;
import tandem.results.store.records.SessionRecord;

/** {@code drop-out}: somebody left for good, and their place is given to somebody else. */
@Command(
        name = "drop-out",
        description = "Declares that a participant left for good: what they did stays, their place is given again.",
        mixinStandardHelpOptions = true)
public final class DropOutCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "database")
    private Path database;

    @Option(
            names = "--participant",
            required = true,
            paramLabel = "P001",
            description = "pseudonym, or the id of the session")
    private String participant;

    public DropOutCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (EventStore store = EventStore.openExisting(database)) {
            List<SessionRecord> found = store.sessions().stream()
                    .filter(session -> session.id().equals(participant)
                            || session.participant()
                                    .filter(who -> who.pseudonym().equals(participant))
                                    .isPresent())
                    .toList();
            if (found.size() != 1) {
                throw new InputException(database + ": "
                        + (found.isEmpty() ? "there is no participant " : "several sessions belong to ") + participant
                        + " — name a pseudonym or the id of a session, as participants.csv has them");
            }
            store.dropOut(found.get(0).id());
            console.out().println(participant + " has dropped out; the place is free again.");
        }
        return 0;
    }
}
