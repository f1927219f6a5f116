package tandem.results.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tandem.results.store.records.StoreException;

/** What happens before a store can use its file: nothing is left behind where that fails. */
public final class Opening {

    private Opening() {}

    /**
     * The locks of a database, which is made or brought up to date.
     *
     * @throws StoreException if that cannot be; nothing is changed then
     */
    public static SessionLocks of(Path database) {
        SessionLocks locks = locks(database);
        try {
            locks.whileOpening(() -> createOrMigrate(database));
            return locks;
        } catch (StoreException e) {
            locks.close();
            throw e;
        }
    }

    /** Nothing is put beside what is no database of ours; one that looks so may be just in the making by another program. */
    private static SessionLocks locks(Path database) {
        try {
            DatabaseFile.exists(database);
        } catch (StoreException e) {
            if (!Files.exists(SessionLocks.fileOf(database))) {
                throw e;
            }
        }
        return SessionLocks.open(database);
    }

    /** To be called while no other program opens the database, so that what was not there before is what this one made. */
    private static void createOrMigrate(Path database) {
        List<Path> missing = Stream.of("", "-wal", "-shm")
                .map(suffix -> database.resolveSibling(database.getFileName() + suffix))
                .filter(Files::notExists)
                .toList();
        try {
            DatabaseFile.exists(database);
            DatabaseFile.create(database);
            Schema.migrate(database);
        } catch (StoreException e) {
            removeAll(missing, e);
            throw e;
        }
    }

    private static void removeAll(List<Path> made, StoreException failure) {
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
