package tandem.app.window.screens;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tandem.app.window.screens.PhotographedWindow.Size;
import tandem.protocols.study.Study;
import tandem.tasks.TaskMaterials;

/** Takes a picture of every kind of screen that a study shows, in each of its languages and on a small and a large display. */
public final class ScreenPictures {

    /** The smallest display that is promised to show everything, and the usual one. */
    static final List<Size> SIZES = List.of(new Size(1280, 720), new Size(1920, 1080));

    private final Study study;
    private final TaskMaterials materials;
    private final long seed;

    /**
     * @param materials opened for {@code study}; they stay open
     * @param seed of the plan that is walked through
     */
    public ScreenPictures(Study study, TaskMaterials materials, long seed) {
        this.study = study;
        this.materials = materials;
        this.seed = seed;
    }

    /**
     * Writes {@code LANGUAGE-WIDTHxHEIGHT/NN-SCREEN.png}. The toolkit must be running, and must go on when its last window
     * is closed; not to be called on its thread.
     *
     * @param out folder; it is made if it is not there
     * @return the files, in the order in which a participant meets the screens
     * @throws java.io.UncheckedIOException if a file cannot be written
     */
    public List<Path> write(Path out) {
        List<Path> written = new ArrayList<>();
        for (String language : study.languages()) {
            for (Size size : SIZES) {
                PictureFolder folder =
                        new PictureFolder(out.resolve(language + "-" + size.width() + "x" + size.height()));
                new ScreenWalk(study, materials, seed, language, size, folder).walk();
                written.addAll(folder.written());
            }
        }
        return written;
    }
}
