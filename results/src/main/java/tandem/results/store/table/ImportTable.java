package tandem.results.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import tandem.results.store.records.ImportedData;

/** The SQL of the table {@code import}. */
public final class ImportTable {

    private ImportTable() {}

    /** Adds data; answers whether there were none of that name. */
    public static boolean add(Handle handle, ImportedData imported) {
        return handle.createUpdate(
                                "INSERT INTO import (name, map, data, imported) VALUES (:name, :map, :data, :imported)"
                                        + " ON CONFLICT (name) DO NOTHING")
                        .bind("name", imported.name())
                        .bind("map", imported.map())
                        .bind("data", imported.data())
                        .bind("imported", imported.imported().toString())
                        .execute()
                > 0;
    }

    /** All imports, by name. */
    public static List<ImportedData> all(Handle handle) {
        return handle.createQuery("SELECT * FROM import ORDER BY name")
                .map(ImportTable::row)
                .list();
    }

    private static ImportedData row(ResultSet row, StatementContext context) throws SQLException {
        return new ImportedData(
                row.getString("name"),
                row.getString("map"),
                row.getBytes("data"),
                Instant.parse(row.getString("imported")));
    }
}
