package tandem.results.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** Writes a table piece by piece, and knows its hash in the end. */
final class TableWriter implements AutoCloseable {

    private final CsvFile<?> file;
    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private final OutputStream out;
    private long rows;

    private TableWriter(CsvFile<?> file, OutputStream out) {
        this.file = file;
        this.out = new DigestOutputStream(out, digest);
    }

    /** A table that has its head, at {@code path}. */
    static TableWriter of(CsvFile<?> file, Path path) throws IOException {
        TableWriter table = new TableWriter(file, Files.newOutputStream(path));
        table.add(TableRows.head(file));
        return table;
    }

    /** Adds rows of this table. */
    void add(TableRows more) throws IOException {
        out.write(more.bytes());
        rows += more.count();
    }

    /** What the manifest says of the table, which is whole. */
    ManifestRow described(String path, String note) {
        return new ManifestRow(
                file.name(),
                path,
                ManifestRow.Size.of(rows, file.columns().size()),
                Hex.encodeHexString(digest.digest()),
                note);
    }

    /** Name of the table. */
    String name() {
        return file.name();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
