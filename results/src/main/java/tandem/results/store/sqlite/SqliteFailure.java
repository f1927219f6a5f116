package tandem.results.store.sqlite;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Why SQLite did not do something, in the words of the person who has to mend it. */
public final class SqliteFailure {

    private SqliteFailure() {}

    /** The reason in one line, without a full stop. */
    public static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof SQLiteException sqlite) {
            return reason(sqlite);
        }
        return firstLine(cause);
    }

    private static String reason(SQLiteException failure) {
        // An extended code has the plain one in its lowest byte.
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(failure.getResultCode().code & 0xFF);
        return switch (code) {
            case SQLITE_FULL -> "the disk is full";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program holds the database for itself";
            case SQLITE_READONLY, SQLITE_PERM -> "the file or its folder may not be written";
            case SQLITE_CANTOPEN -> "a file cannot be opened or made there";
            case SQLITE_IOERR -> "the disk cannot be read or written";
            case SQLITE_CORRUPT -> "the file is damaged";
            case SQLITE_NOTADB -> "the file is no SQLite database";
            default -> firstLine(failure);
        };
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
