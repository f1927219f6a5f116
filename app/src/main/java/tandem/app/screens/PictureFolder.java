package tandem.app.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Keeps the first picture of each kind of screen, numbered in the order they came. */
final class PictureFolder implements Onlooker {

    private final Path folder;
    private final String prefix;
    private final Set<String> seen = new TreeSet<>();
    private final List<Path> written = new ArrayList<>();

    /** @param prefix of the files' names */
    PictureFolder(Path folder, String prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    @Override
    public boolean hasSeen(String name) {
        return seen.contains(name);
    }

    @Override
    public void look(String name, ShownWindow window) {
        if (!seen.add(name)) {
            return;
        }
        Path file = folder.resolve(String.format(Locale.ROOT, "%s-%02d-%s.png", prefix, seen.size(), name));
        try {
            window.picture(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        written.add(file);
    }

    List<Path> written() {
        return List.copyOf(written);
    }
}
