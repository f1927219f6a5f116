package tandem.tasks;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of jars that bring tasks. A jar in it runs with all that the program may do: only who may change the program should
 * be able to write there.
 *
 * @param folder need not be there
 */
record Plugins(Path folder) {

    /** Names the folder; the launcher sets it to {@code plugins} beside itself. */
    private static final String PROPERTY = "tandem.plugins";

    /** Those of the folder that the launcher names; none where the program was started in another way. */
    static Optional<Plugins> ofThisProgram() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(folder -> new Plugins(Path.of(folder)));
    }

    /**
     * What loads their classes, before which stand the program's own.
     *
     * @throws MaterialsException if the folder cannot be read
     */
    ClassLoader classes() {
        ClassLoader own = Task.class.getClassLoader();
        List<URL> jars = jars();
        return jars.isEmpty() ? own : new URLClassLoader("plugins", jars.toArray(new URL[0]), own);
    }

    private List<URL> jars() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.getFileName().toString().endsWith(".jar")) {
                    jars.add(address(file));
                }
            }
        } catch (IOException unreadable) {
            throw new MaterialsException(
                    folder + ": the plugins cannot be read (" + unreadable.getMessage()
                            + ") — make the folder readable",
                    unreadable);
        }
        return jars;
    }

    private static URL address(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("every file has an address", impossible);
        }
    }
}
