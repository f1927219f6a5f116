package tandem.results.store.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Connections to a SQLite file, set up as the store needs them. */
public final class Sqlite {

    private static final int BUSY_TIMEOUT_MS = 10_000;

    /** Who reads waits for nobody but one who holds the database for themselves, and may do so for long. */
    private static final int READING_TIMEOUT_MS = 1_000;

    /** Pages of the log after which whoever writes has to take them over into the database: 64 MB. */
    private static final String LONGEST_LOG = "16384";

    private Sqlite() {}

    /**
     * Connections to write with: write-ahead log, transactions that lock at their beginning. A commit does not wait for
     * the disk; {@link LogFile#force} makes it durable.
     */
    public static DataSource writing(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // With OFF, a power cut could leave a damaged database: the log would not be forced before it is taken over.
        // FULL would force it in every commit, while nobody else can write.
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        // A refusal leaves nothing in unused pages either.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        // The event writer has this done before, on another thread: an event that waits for it is one that a crash
        // takes.
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, LONGEST_LOG);
        config.setBusyTimeout(BUSY_TIMEOUT_MS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return source(config, "jdbc:sqlite:" + file);
    }

    /** Connections that leave the journal mode as it is. */
    public static DataSource plain(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT_MS);
        return source(config, "jdbc:sqlite:" + file);
    }

    /**
     * Connections that can only read: neither the database nor its log are changed. They see what programs that have it
     * open have committed.
     */
    static DataSource reading(Path file) {
        if (Files.notExists(LogFile.of(file))) {
            // Nobody has it open, so nothing can change, and no file need be made beside it.
            return looking(file);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(READING_TIMEOUT_MS);
        return source(config, uri(file) + "?mode=ro");
    }

    /** Connections that can only look: they take no lock and put no file beside the database. */
    public static DataSource looking(Path file) {
        return source(new SQLiteConfig(), uri(file) + "?immutable=1");
    }

    private static String uri(Path file) {
        return "jdbc:sqlite:" + file.toUri().toString().replace("file:///", "file:/");
    }

    private static DataSource source(SQLiteConfig config, String url) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }
}
