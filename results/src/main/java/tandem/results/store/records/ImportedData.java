package tandem.results.store.records;

import java.time.Instant;

/**
 * Data that others collected, kept as they came, with the map that says what their columns mean.
 *
 * @param name unique in the database
 * @param map the text of the map
 * @param data the file's bytes
 * @param imported wall-clock time
 */
public record ImportedData(String name, String map, byte[] data, Instant imported) {

    public ImportedData {
        data = data.clone();
    }

    @Override
    public byte[] data() {
        return data.clone();
    }
}
