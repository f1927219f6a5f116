package tandem.results.table;

import java.util.Locale;

/** What the cells of a column are. */
public enum ColumnType {
    TEXT,
    INTEGER,
    NUMBER,
    /** 0 or 1. */
    BOOLEAN,
    /** ISO 8601 instant in UTC. */
    TIMESTAMP,
    /** A JSON object with sorted keys. */
    JSON;

    /** The word in the codebook. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
