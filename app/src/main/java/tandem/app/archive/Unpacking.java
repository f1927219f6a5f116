package tandem.app.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tandem.app.file.Hashes;
import tandem.app.study.InputException;

/**
 * Unpacks a study. Nothing in the archive is believed: names must lie in the folder, and files be as many, as long and of the
 * content that its contents tell. The folder is there whole or not at all.
 *
 * @param archive that {@link Packing} wrote, or that says so
 */
public record Unpacking(Path archive) {

    /** More than the list of a hundred thousand pictures takes. */
    private static final int MOST_CONTENTS = 64 << 20;

    /**
     * Unpacks it.
     *
     * @param folder that is not there yet
     * @return the protocol file
     * @throws InputException if there is no archive, if it is not what it says, if the folder is there already or cannot be
     *     written; nothing was changed
     */
    public Path into(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new InputException(
                    folder + ": is there already — name a folder that is not, and the study is put there");
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new InputException(target.getParent() + ": there is no such folder — make it, or name another");
        }
        Path half = target.resolveSibling("half-" + UUID.randomUUID() + ".tmp");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            try {
                Contents contents = contents(zip);
                Files.createDirectory(half);
                requireRoom(contents, half);
                for (ArchivedFile file : contents.files()) {
                    unpack(zip, file, half);
                }
                Files.move(half, target);
                return target.resolve(contents.protocol());
            } finally {
                remove(half);
            }
        } catch (ZipException | IllegalArgumentException | ArithmeticException other) {
            throw new InputException(archive + ": is no study that Tandem packed (" + other.getMessage()
                    + ") — ask for it once more, made by `tandem pack`");
        } catch (IOException refused) {
            throw new InputException(archive + ": cannot be unpacked into " + folder + " (" + refused.getMessage()
                    + ") — see that the archive can be read, and the folder above written to");
        }
    }

    private static Contents contents(ZipFile zip) throws IOException {
        ZipEntry told = zip.getEntry(Contents.FILE);
        if (told == null) {
            throw new IllegalArgumentException("it has no " + Contents.FILE);
        }
        Contents contents;
        try (InputStream in = zip.getInputStream(told)) {
            byte[] text = in.readNBytes(MOST_CONTENTS + 1);
            if (text.length > MOST_CONTENTS) {
                throw new IllegalArgumentException(Contents.FILE + " is too long");
            }
            contents = Contents.read(new String(text, StandardCharsets.UTF_8));
        }
        requireAlike(contents, zip);
        return contents;
    }

    private static void requireAlike(Contents contents, ZipFile zip) {
        Set<String> told =
                contents.files().stream().map(ArchivedFile::path).collect(Collectors.toCollection(TreeSet::new));
        told.add(Contents.FILE);
        List<String> there = zip.stream().map(ZipEntry::getName).sorted().toList();
        if (!there.equals(List.copyOf(told))) {
            throw new IllegalArgumentException("its files are others than " + Contents.FILE + " tells");
        }
    }

    private static void requireRoom(Contents contents, Path folder) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (contents.bytes() > free) {
            throw new IOException("it needs " + contents.bytes() + " bytes, and " + free + " are free");
        }
    }

    /** Reads no more than a file is said to have, so that a small archive does not fill the disk. */
    private static void unpack(ZipFile zip, ArchivedFile file, Path folder) throws IOException {
        Path target = folder.resolve(file.path());
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(zip.getEntry(file.path()));
                OutputStream out = Files.newOutputStream(target)) {
            String sha256 = Hashes.copied(in, file.bytes(), out);
            if (!sha256.equals(file.sha256()) || Files.size(target) != file.bytes()) {
                throw new IllegalArgumentException("“" + file.path() + "” was changed since it was packed");
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
