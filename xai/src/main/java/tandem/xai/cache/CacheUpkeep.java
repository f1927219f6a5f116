package tandem.xai.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks after what is kept of explanations, features and predictions: how much it is, whether it is sound, and less of it. Unpacked
 * networks in the same folder are left alone. Other programs may use the cache meanwhile; what they delete is no error.
 */
public final class CacheUpkeep {

    private static final List<String> KINDS = List.of("explanations", "features", "predictions");

    private final Path folder;

    /** @param folder of the whole cache, there or not */
    public CacheUpkeep(Path folder) {
        this.folder = folder;
    }

    /**
     * How much is kept.
     *
     * @param kind explanations, features, or predictions
     * @param entries how many
     * @param bytes on disk
     */
    public record Share(String kind, int entries, long bytes) {}

    private record Entry(Path file, long bytes, FileTime written) {}

    /** How much of each kind is kept. */
    public List<Share> shares() throws IOException {
        List<Share> shares = new ArrayList<>();
        for (String kind : KINDS) {
            List<Entry> entries = entries(kind);
            shares.add(new Share(
                    kind,
                    entries.size(),
                    entries.stream().mapToLong(Entry::bytes).sum()));
        }
        return shares;
    }

    /** The entries whose bytes are not those that were written, half-written ones among them. */
    public List<Path> broken() throws IOException {
        List<Path> broken = new ArrayList<>();
        for (String kind : KINDS) {
            for (Entry entry : entries(kind)) {
                try {
                    if (!CacheFolder.isSound(Files.readAllBytes(entry.file()))) {
                        broken.add(entry.file());
                    }
                } catch (NoSuchFileException gone) {
                    continue;
                }
            }
        }
        return broken;
    }

    /**
     * Deletes the entries that were written longest ago until no more than a bound is kept.
     *
     * @param most bytes, 0 or more
     * @return how many were deleted
     */
    public int evict(long most) throws IOException {
        List<Entry> all = new ArrayList<>();
        for (String kind : KINDS) {
            all.addAll(entries(kind));
        }
        all.sort(Comparator.comparing(Entry::written).thenComparing(Entry::file));
        long kept = all.stream().mapToLong(Entry::bytes).sum();
        int deleted = 0;
        for (Entry entry : all) {
            if (kept <= most) {
                break;
            }
            Files.deleteIfExists(entry.file());
            kept -= entry.bytes();
            deleted++;
        }
        return deleted;
    }

    private List<Entry> entries(String kind) throws IOException {
        if (!Files.isDirectory(folder.resolve(kind))) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> tree = Files.walk(folder.resolve(kind))) {
            files = tree.filter(Files::isRegularFile).toList();
        }
        List<Entry> entries = new ArrayList<>();
        for (Path file : files) {
            try {
                entries.add(new Entry(file, Files.size(file), Files.getLastModifiedTime(file)));
            } catch (NoSuchFileException gone) {
                continue;
            }
        }
        return entries;
    }
}
