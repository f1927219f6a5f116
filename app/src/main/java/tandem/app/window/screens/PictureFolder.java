package tandem.app.window.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;

/** Keeps the first picture of each name, numbered in the order they came. */
final class PictureFolder implements Onlooker {

    private final Path folder;
    private final Set<String> names = new HashSet<>();
    private final List<Path> written = new ArrayList<>();

    PictureFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean hasSeen(String name) {
        return names.contains(name);
    }

    @Override
    public void look(String name, PhotographedWindow window) {
        if (!names.add(name)) {
            return;
        }
        Path file = folder.resolve(String.format(Locale.ROOT, "%02d-%s.png", names.size(), name));
        try {
            Files.createDirectories(folder);
            if (!ImageIO.write(window.picture(), "png", file.toFile())) {
                throw new IOException("this Java platform cannot write PNG");
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    file + ": cannot be written (" + unwritable.getMessage()
                            + ") — name a folder that you may write to",
                    unwritable);
        }
        written.add(file);
    }

    List<Path> written() {
        return List.copyOf(written);
    }
}
