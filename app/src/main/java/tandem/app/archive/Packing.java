package tandem.app.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tandem.app.file.Hashes;
import tandem.app.file.WholeFile;
import tandem.app.freeze.StudyFreeze;
import tandem.app.study.InputException;
import tandem.app.study.Protocol;
import tandem.app.study.Software;
import tandem.protocols.study.TaskSpec;
import tandem.tasks.MaterialsException;
import tandem.tasks.Tasks;

/**
 * Packs a study into one file. The same study gives the same bytes.
 *
 * @param protocol file, in the study's folder
 */
public record Packing(Path protocol) {

    /** The earliest that every zip program shows as it is. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    /**
     * Packs it.
     *
     * @param archive file to write; a former one is replaced once all is written
     * @return paths of the files in it
     * @throws InputException if the protocol has errors, if a file it names is missing or lies elsewhere than in its folder, or
     *     if the archive cannot be written
     */
    public List<String> into(Path archive) {
        Protocol read = Protocol.readFile(protocol);
        Path folder = protocol.toAbsolutePath().normalize().getParent();
        try {
            List<Path> files = files(read, folder);
            if (files.contains(archive.toAbsolutePath().normalize())) {
                throw new InputException(archive + ": is a file of the study — name another, such as study.tandem.zip");
            }
            Contents contents = contents(read, folder, files);
            new WholeFile(archive.toAbsolutePath()).write(out -> write(contents, folder, out));
            return contents.files().stream().map(ArchivedFile::path).toList();
        } catch (IOException refused) {
            throw new InputException(archive + ": the study cannot be packed (" + refused.getMessage()
                    + ") — make its files readable and the archive's folder writable");
        }
    }

    private List<Path> files(Protocol read, Path folder) throws IOException {
        Set<Path> files = new HashSet<>();
        StudyFreeze freeze = new StudyFreeze(protocol);
        Stream.of(protocol, freeze.lockFile(), freeze.preregistrationFile())
                .filter(Files::exists)
                .forEach(files::add);
        TaskSpec task = read.study().task();
        try {
            files.addAll(Tasks.found().named(task.kind()).files(task, folder));
        } catch (MaterialsException missing) {
            throw new InputException(missing.getMessage());
        }
        Map<String, Path> within = new TreeMap<>();
        for (Path file : files) {
            Path there = within(file, folder);
            within.put(path(folder, there), there);
        }
        return List.copyOf(within.values());
    }

    /** Links are followed before it is asked where a file lies. */
    private static Path within(Path file, Path folder) throws IOException {
        Path there = file.toAbsolutePath().normalize();
        if (!there.startsWith(folder) || !file.toRealPath().startsWith(folder.toRealPath())) {
            throw new InputException(
                    file + ": lies outside of " + folder
                            + " — copy it into that folder, and name it from there, so that the study can go to other machines");
        }
        return there;
    }

    private Contents contents(Protocol read, Path folder, List<Path> files) throws IOException {
        List<ArchivedFile> archived = new ArrayList<>();
        for (Path file : files) {
            ArchivedFile one = new ArchivedFile(path(folder, file), Files.size(file), Hashes.sha256(file));
            if (!one.isWithin()) {
                throw new InputException(file + ": not every system can have a file of that name — give it another, of"
                        + " letters, digits, “-”, “_” and “.”");
            }
            archived.add(one);
        }
        Contents contents = new Contents(
                Contents.FORMAT,
                read.study().id(),
                read.study().version(),
                Software.version(),
                path(folder, protocol.toAbsolutePath().normalize()),
                archived);
        try {
            contents.requireWithin();
        } catch (IllegalArgumentException unfit) {
            throw new InputException(protocol + ": the study cannot be packed (" + unfit.getMessage()
                    + ", or not on every system) — give files names that differ in more than capitals");
        }
        return contents;
    }

    private static String path(Path folder, Path file) {
        Path path = folder.relativize(file);
        return IntStream.range(0, path.getNameCount())
                .mapToObj(i -> path.getName(i).toString())
                .collect(Collectors.joining("/"));
    }

    private static void write(Contents contents, Path folder, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(entry(Contents.FILE));
        zip.write(contents.written().getBytes(StandardCharsets.UTF_8));
        for (ArchivedFile file : contents.files()) {
            zip.putNextEntry(entry(file.path()));
            Files.copy(folder.resolve(file.path()), zip);
        }
        zip.finish();
    }

    private static ZipEntry entry(String path) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(ALWAYS);
        return entry;
    }
}
