package tandem.results.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import tandem.results.store.records.ImportedData;
import tandem.results.store.records.StoreException;
import tandem.results.store.table.ImportTable;

/** Takes over others' data that stand in other databases, within one transaction. */
final class ImportMerge {

    private final Handle into;
    private final Map<String, ImportedData> held = new HashMap<>();
    private int added;

    /** @param into the transaction of the target */
    ImportMerge(Handle into) {
        this.into = into;
        ImportTable.all(into).forEach(data -> held.put(data.name(), data));
    }

    /** Takes over all that {@code from} has and the target has not. */
    void take(Path source, Handle from) {
        for (ImportedData data : ImportTable.all(from)) {
            ImportedData there = held.putIfAbsent(data.name(), data);
            if (there == null) {
                ImportTable.add(into, data);
                added++;
            } else if (!same(there, data)) {
                throw new StoreException(
                        source + ": the imported data \"" + data.name() + "\" or their map are others than"
                                + " those of that name in the target; nothing is merged: import one of them under another name");
            }
        }
    }

    private static boolean same(ImportedData one, ImportedData other) {
        return one.map().equals(other.map()) && Arrays.equals(one.data(), other.data());
    }

    /** How many were taken over so far. */
    int added() {
        return added;
    }
}
