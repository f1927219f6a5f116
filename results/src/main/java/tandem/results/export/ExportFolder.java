package tandem.results.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder an export goes to. Files are written to a hidden folder first and moved into place together; if a move fails,
 * those before it are taken back.
 */
final class ExportFolder implements AutoCloseable {

    private final Path folder;
    private final Path fresh;
    private final Path previous;
    private final List<String> names;
    private boolean stranded;

    private ExportFolder(Path folder, Path work, List<String> names) throws IOException {
        this.folder = folder;
        this.fresh = Files.createDirectory(work.resolve("fresh"));
        this.previous = Files.createDirectory(work.resolve("previous"));
        this.names = names;
    }

    /**
     * Makes ready to write files to {@code folder}.
     *
     * @param beginnings what a file of that name begins with, if an export wrote it
     * @throws ExportException if that cannot be; nothing is changed then
     */
    static ExportFolder at(Path folder, Map<String, String> beginnings) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        boolean there = Files.isDirectory(target);
        Path home = there ? target : target.getParent();
        if (Files.exists(target) && !there) {
            throw new ExportException(target + ": this is a file, not a folder; name a folder for the export");
        }
        if (!Files.isDirectory(home)) {
            throw new ExportException(target + ": the folder " + home + " does not exist; create it or name another");
        }
        for (Map.Entry<String, String> file : beginnings.entrySet()) {
            refuseForeign(target.resolve(file.getKey()), file.getValue());
        }
        Path work = Files.createTempDirectory(home, ".export-");
        return new ExportFolder(target, work, List.copyOf(beginnings.keySet()));
    }

    private static void refuseForeign(Path file, String beginning) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        byte[] ours = beginning.getBytes(StandardCharsets.UTF_8);
        if (!Files.isRegularFile(file) || !startsWith(file, ours)) {
            throw new ExportException(
                    file + ": a file of this name is there that no export wrote; move it or name another folder");
        }
    }

    private static boolean startsWith(Path file, byte[] start) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(start.length), start);
        }
    }

    /** Where the file of that name is to be written. */
    Path fresh(String name) {
        return fresh.resolve(name);
    }

    /** Puts all files written into the folder, and answers where they are. */
    List<Path> moveIntoPlace() throws IOException {
        if (!Files.exists(folder)) {
            Files.move(fresh, folder);
        } else {
            replace();
        }
        return names.stream().map(folder::resolve).toList();
    }

    private void replace() throws IOException {
        Map<Path, Path> moved = new LinkedHashMap<>();
        try {
            for (String name : names) {
                if (Files.exists(folder.resolve(name))) {
                    move(folder.resolve(name), previous.resolve(name), moved);
                }
            }
            for (String name : names) {
                move(fresh.resolve(name), folder.resolve(name), moved);
            }
        } catch (IOException e) {
            takeBack(moved, e);
            throw e;
        }
    }

    private static void move(Path from, Path to, Map<Path, Path> moved) throws IOException {
        Files.move(from, to);
        moved.put(to, from);
    }

    private void takeBack(Map<Path, Path> moved, IOException failure) {
        List<Map.Entry<Path, Path>> moves = new ArrayList<>(moved.entrySet());
        for (int i = moves.size() - 1; i >= 0; i--) {
            try {
                Files.move(moves.get(i).getKey(), moves.get(i).getValue());
            } catch (IOException e) {
                // What could not go back must not be removed with the rest.
                stranded = true;
                failure.addSuppressed(e);
            }
        }
    }

    /** Removes what is not in its place. */
    @Override
    public void close() throws IOException {
        if (stranded) {
            return;
        }
        List<Path> remains;
        try (Stream<Path> tree = Files.walk(previous.getParent())) {
            remains = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : remains) {
            Files.delete(path);
        }
    }
}
