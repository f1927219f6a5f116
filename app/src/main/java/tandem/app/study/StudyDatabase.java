package tandem.app.study;

import java.nio.file.Path;
import java.util.Optional;
import tandem.results.store.EventStore;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.StudyRecord;

/** One file holds one study: the same protocol, seed, items and network. */
public final class StudyDatabase {

    private StudyDatabase() {}

    /**
     * Opens the database that sessions of {@code study} go to, or makes it.
     *
     * @throws InputException if sessions of another study are in it
     * @throws tandem.results.store.records.StoreException if it is none, or cannot be written
     */
    public static EventStore open(Path file, OpenStudy study) {
        EventStore store = EventStore.open(file);
        try {
            StudyRecord wanted = study.record();
            Optional<StudyRecord> other = store.sessions().stream()
                    .map(SessionRecord::study)
                    .filter(held -> !held.equals(wanted))
                    .findFirst();
            if (other.isPresent()) {
                throw new InputException(file + ": " + difference(other.get(), wanted));
            }
            return store;
        } catch (RuntimeException failure) {
            store.close();
            throw failure;
        }
    }

    private static String difference(StudyRecord held, StudyRecord wanted) {
        if (!held.id().equals(wanted.id())) {
            return "holds sessions of the study " + held.id() + ", not of " + wanted.id() + " — name another file";
        } else if (!held.protocolHash().equals(wanted.protocolHash())) {
            return "its sessions follow another text of the protocol (version " + held.version()
                    + ") — name another file, or go back to that text";
        } else if (held.seed() != wanted.seed()) {
            return "its sessions were planned with seed " + held.seed() + " — say --seed " + held.seed()
                    + ", or name another file";
        }
        return "its sessions were planned with other pictures or another network — name another file, or bring those back";
    }
}
