package tandem.results.export;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** Collects what the manifest says of files as they are written. */
final class Manifest {

    private final ExportFolder target;
    private final Layout layout;
    private final List<ManifestRow> rows = new ArrayList<>();

    Manifest(ExportFolder target, Layout layout) {
        this.target = target;
        this.layout = layout;
    }

    /** A table is whole. */
    void add(TableWriter table, String note) {
        rows.add(table.described(layout.path(table.name()), note));
    }

    /** A file that is no table is whole. */
    void add(String name) throws IOException {
        String hash = DigestUtils.sha256Hex(Files.readAllBytes(target.fresh(name)));
        rows.add(new ManifestRow(name, layout.path(name), ManifestRow.Size.NONE, hash, ""));
    }

    /** The files so far, in the order in which they were added. */
    List<ManifestRow> rows() {
        return List.copyOf(rows);
    }
}
