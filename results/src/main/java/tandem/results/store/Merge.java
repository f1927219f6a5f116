package tandem.results.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tandem.results.store.check.DatabaseCheck;
import tandem.results.store.records.StoreException;
import tandem.results.store.sqlite.DatabaseReading;

/**
 * Joins databases of several stations: sessions that are not there are added, of those that are there the longer is kept,
 * who has withdrawn on one station has withdrawn on all, and others' data that were imported are taken over. The sources are only read. Merging in any order, or twice,
 * gives the same sessions and events.
 */
public final class Merge {

    private final EventStore target;

    /** A merge into {@code target}. */
    public Merge(EventStore target) {
        this.target = target;
    }

    /**
     * Merges {@code sources} into the target, all or none.
     *
     * @return what was done
     * @throws StoreException if a source cannot be read, is broken or holds another study, or if a session has gone on
     *     differently in two databases, or runs in the target just now; nothing is changed then
     */
    public MergeReport of(List<Path> sources) {
        sources.forEach(this::requireSound);
        MergeReport report = target.database()
                .change("nothing is merged: the database cannot be written", transaction -> {
                    SessionMerge sessions = new SessionMerge(target, transaction);
                    ImportMerge imports = new ImportMerge(transaction);
                    for (Path source : sources) {
                        DatabaseReading.of(source, from -> {
                            sessions.take(source, from);
                            imports.take(source, from);
                            return Boolean.TRUE;
                        });
                    }
                    return new MergeReport(sessions.done(), sessions.shared(), imports.added());
                });
        if (report.sessions().withdrawn() > 0) {
            target.removeTraces();
        }
        return report;
    }

    private void requireSound(Path source) {
        if (isTarget(source)) {
            throw new StoreException(source + ": this is the database to merge into; name another");
        }
        DatabaseCheck check = DatabaseCheck.of(source);
        if (!check.sound()) {
            throw new StoreException(source + ": the database is broken; see what `verify` says, and merge its backup");
        }
    }

    private boolean isTarget(Path source) {
        try {
            return Files.exists(source) && Files.isSameFile(source, target.file());
        } catch (IOException e) {
            throw new StoreException(source + ": cannot be read (" + e + ")", e);
        }
    }
}
