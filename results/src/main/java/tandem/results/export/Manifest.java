package tandem.results.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
    void add(TableWriter<?> table, String note) throws IOException {
        add(table.name(), table.size(), note);
    }

    /** A file that is no table is whole. */
    void add(String name) throws IOException {
        add(name, ManifestRow.Size.NONE, "");
    }

    /** The files so far, in the order in which they were added. */
    List<ManifestRow> rows() {
        return List.copyOf(rows);
    }

    private void add(String name, ManifestRow.Size size, String note) throws IOException {
        rows.add(new ManifestRow(name, layout.path(name), size, FileHash.of(target.fresh(name)), note));
    }
}
