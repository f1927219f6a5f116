package tandem.results.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import tandem.results.store.records.StoreException;

/** Looks at the file before anything is changed, and creates it if there is none. */
public final class DatabaseFile {

    /** "Tand", in the file's header; tells our databases from those of other programs. */
    public static final int APPLICATION_ID = 0x54616E64;

    /** The schema this program writes: the number of its last migration. */
    public static final int SCHEMA = 1;

    // The header of a SQLite file: https://www.sqlite.org/fileformat.html#the_database_header
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    private DatabaseFile() {}

    /**
     * Whether a Tandem database stands at {@code file}; false if there is nothing yet.
     *
     * @throws StoreException if something else stands there, or the file cannot be used
     */
    public static boolean exists(Path file) {
        boolean there = canBeRead(file);
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new StoreException(file + ": the database may not be written; ask its owner for the right to");
        }
        return there;
    }

    /**
     * Whether a Tandem database stands at {@code file}, be it one that may not be written; false if there is nothing yet.
     *
     * @throws StoreException if something else stands there, or the file cannot be read
     */
    static boolean canBeRead(Path file) {
        Path folder = file.getParent();
        if (!Files.isDirectory(folder)) {
            throw new StoreException(file + ": the folder " + folder + " does not exist; create it or name another");
        }
        if (Files.isDirectory(file)) {
            throw new StoreException(file + ": this is a folder, not a database; name a file in it");
        }
        if (!Files.exists(file)) {
            return false;
        }
        if (!Files.isReadable(file)) {
            throw new StoreException(file + ": the database may not be read; ask its owner for the right to");
        }
        return size(file) > 0 && isOurs(file);
    }

    /**
     * Looks at the header alone: the rest may wait in the log, after a crash or while another program writes, and SQLite
     * takes a file without its log for a damaged one.
     */
    private static boolean isOurs(Path file) {
        ByteBuffer header = header(file);
        byte[] magic = new byte[MAGIC.length];
        header.get(magic);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new StoreException(file + ": this is not a SQLite database; name another file");
        }
        int application = header.getInt(APPLICATION_ID_AT);
        if (application != APPLICATION_ID) {
            throw new StoreException(file + ": this is a database of another program (application id " + application
                    + tables(file) + "); name another file");
        }
        refuseNewer(file, header.getInt(USER_VERSION_AT));
        return true;
    }

    private static ByteBuffer header(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return ByteBuffer.wrap(Arrays.copyOf(in.readNBytes(HEADER), HEADER));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static String tables(Path file) {
        try (Handle handle = Jdbi.open(Sqlite.looking(file))) {
            return ", tables "
                    + handle.createQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")
                            .mapTo(String.class)
                            .list();
        } catch (JdbiException e) {
            return ", tables not readable";
        }
    }

    /**
     * Refuses a database that a later version of Tandem has written.
     *
     * @throws StoreException if it is one
     */
    static void refuseNewer(Path file, Handle handle) {
        refuseNewer(file, pragma(handle, "user_version"));
    }

    private static void refuseNewer(Path file, int schema) {
        if (schema > SCHEMA) {
            throw new StoreException(file + ": this database was written by a later version of Tandem (schema " + schema
                    + ", this one knows " + SCHEMA + "); use that version or another file");
        }
    }

    public static int pragma(Handle handle, String name) {
        return handle.createQuery("PRAGMA " + name).mapTo(Integer.class).one();
    }

    /** Creates an empty file that only its owner can read and write, where the file system knows owners; or leaves it as it is. */
    public static void create(Path file) {
        try {
            Files.createFile(file, ownerOnly(file));
        } catch (FileAlreadyExistsException e) {
            // Good: it was there, or another program was quicker.
        } catch (IOException e) {
            throw new StoreException(
                    file + ": the database cannot be created in this folder ("
                            + e.getClass().getSimpleName() + "); name a folder you may write to",
                    e);
        }
    }

    /** The attributes of a file in {@code file}'s folder that only its owner can read and write. */
    static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static StoreException unreadable(Path file, IOException e) {
        return new StoreException(file + ": the database cannot be read (" + e + "); see to the disk", e);
    }
}
