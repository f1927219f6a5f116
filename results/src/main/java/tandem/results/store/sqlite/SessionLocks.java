package tandem.results.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import tandem.results.store.records.StoreException;

/**
 * Who runs which session: one locked byte a session in a file beside the database. The operating system lets go of it when
 * the program dies, however it dies, so nothing stale is ever left behind. The byte at 0 is held while the database is
 * opened, one far behind all sessions while its backup is made.
 *
 * <p>A process opens one store on a database: where POSIX locks are used, closing a second one would let go of the locks of
 * the first.
 */
public final class SessionLocks implements AutoCloseable {

    private static final long OPENING = 0;
    private static final long BACKUP = Long.MAX_VALUE - 1;
    private static final long RETRY_NANOS = 20_000_000;

    private final FileChannel channel;
    private final Map<Long, FileLock> held = new ConcurrentHashMap<>();

    private SessionLocks(FileChannel channel) {
        this.channel = channel;
    }

    /** The file of locks of {@code database}. */
    static Path fileOf(Path database) {
        return database.resolveSibling(database.getFileName() + "-lock");
    }

    /**
     * Opens the locks of {@code database}.
     *
     * @throws StoreException if the folder cannot be written to
     */
    static SessionLocks open(Path database) {
        Path file = fileOf(database);
        try {
            DatabaseFile.create(file);
            return new SessionLocks(FileChannel.open(file, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new StoreException(file + ": cannot be written (" + e + "); ask for the right to write to it", e);
        }
    }

    /** Runs {@code opening} while no other program opens the same database. */
    void whileOpening(Runnable opening) {
        whileHolding(OPENING, opening);
    }

    /** Runs {@code backup} while no other program makes a backup of the same database. */
    public void whileBackingUp(Runnable backup) {
        whileHolding(BACKUP, backup);
    }

    private void whileHolding(long position, Runnable work) {
        try {
            FileLock lock = tryLock(position);
            while (lock == null) {
                LockSupport.parkNanos(RETRY_NANOS);
                lock = tryLock(position);
            }
            try {
                work.run();
            } finally {
                lock.release();
            }
        } catch (IOException e) {
            throw new StoreException("the database cannot be locked (" + e + ")", e);
        }
    }

    /** Takes the session for this store; false if somebody has it, be it this very store. */
    public boolean tryHold(long session) {
        try {
            FileLock lock = tryLock(session);
            if (lock == null) {
                return false;
            }
            held.put(session, lock);
            return true;
        } catch (IOException e) {
            throw new StoreException("session " + session + " cannot be locked (" + e + ")", e);
        }
    }

    /** Whether somebody has the session, be it this very store. */
    public boolean isHeld(long session) {
        boolean free = tryHold(session);
        if (free) {
            release(session);
        }
        return !free;
    }

    /** Lets go of the session; does nothing if this store does not have it. */
    public void release(long session) {
        FileLock lock = held.remove(session);
        if (lock == null) {
            return;
        }
        try {
            lock.release();
        } catch (IOException e) {
            throw new StoreException("session " + session + " cannot be given free (" + e + ")", e);
        }
    }

    private FileLock tryLock(long position) throws IOException {
        try {
            return channel.tryLock(position, 1, false);
        } catch (OverlappingFileLockException e) {
            // Held by another store of this process, or by this one: the same answer as for another process.
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException("the locks of the database cannot be closed (" + e + ")", e);
        }
    }
}
