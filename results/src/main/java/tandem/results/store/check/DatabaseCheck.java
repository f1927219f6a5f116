package tandem.results.store.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import tandem.results.store.check.ChainCheck.BrokenLink;
import tandem.results.store.records.StoreException;
import tandem.results.store.records.StoredEvent;
import tandem.results.store.records.Tombstone;
import tandem.results.store.sqlite.DatabaseReading;
import tandem.results.store.table.EventTable;
import tandem.results.store.table.SessionTable;
import tandem.results.store.table.TombstoneTable;

/**
 * What a look through a whole database found.
 *
 * @param sessions how many were read
 * @param events how many were read, in each session up to a broken link
 * @param tombstones of participants who withdrew, the oldest first
 * @param damages what SQLite finds wrong with the file itself, one line each
 * @param broken the first broken link of each session that has one
 */
public record DatabaseCheck(
        long sessions, long events, List<Tombstone> tombstones, List<String> damages, List<BrokenLink> broken) {

    private static final String SOUND = "ok";

    /**
     * Follows the chain of every session and lets SQLite check the file; changes nothing.
     *
     * @throws StoreException if there is no database that this version knows, or it cannot be read
     */
    public static DatabaseCheck of(Path file) {
        return DatabaseReading.of(file, DatabaseCheck::of);
    }

    /** Whether all is as it was written. */
    public boolean sound() {
        return damages.isEmpty() && broken.isEmpty();
    }

    private static DatabaseCheck of(Handle handle) {
        List<String> damages = damages(handle);
        if (!damages.isEmpty()) {
            // What stands in a damaged file is not worth following.
            return new DatabaseCheck(0, 0, List.of(), damages, List.of());
        }
        List<BrokenLink> broken = new ArrayList<>();
        List<String> ids = SessionTable.ids(handle);
        long read = 0;
        for (String id : ids) {
            ChainCheck check = new ChainCheck(id, SessionTable.head(handle, id));
            try (Stream<StoredEvent> events = EventTable.stream(handle, id)) {
                check.firstBroken(events.iterator()).ifPresent(broken::add);
            }
            read += check.followed();
        }
        return new DatabaseCheck(ids.size(), read, TombstoneTable.all(handle), List.of(), broken);
    }

    private static List<String> damages(Handle handle) {
        List<String> damages = new ArrayList<>(handle.createQuery("PRAGMA integrity_check")
                .mapTo(String.class)
                .filter(found -> !found.equals(SOUND))
                .list());
        damages.addAll(handle.createQuery("PRAGMA foreign_key_check")
                .map((row, context) -> "a row of the table " + row.getString("table") + " belongs to none of the table "
                        + row.getString("parent"))
                .list());
        return damages;
    }
}
