package tandem.results.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The write-ahead log beside a database. What is committed stands in it, though maybe in the system's memory alone: that
 * outlives the program, but not a power cut. Forcing it makes all that was committed before durable, as the log is written
 * in order and whoever takes it over into the database forces both (https://www.sqlite.org/wal.html, section 5;
 * https://sqlite.org/forum/forumpost/d1a6bc7c4cd2baca).
 */
public final class LogFile {

    private LogFile() {}

    /** Where the log of {@code database} is. */
    public static Path of(Path database) {
        return database.resolveSibling(database.getFileName() + "-wal");
    }

    /**
     * Waits until everything committed before is on the disk. It is opened anew each time, because it may have been made
     * anew; SQLite has its locks on other files, which closing this one leaves as they are.
     */
    public static void force(Path database) throws IOException {
        try (FileChannel log = FileChannel.open(of(database), StandardOpenOption.WRITE)) {
            log.force(false);
        } catch (NoSuchFileException taken) {
            // Whoever closed the database last has taken the log over, and forced it before.
        }
    }
}
