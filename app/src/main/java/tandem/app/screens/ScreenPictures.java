package tandem.app.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.tasks.Task;

/** Walks through the shipped studies in the real window and takes a picture of each kind of screen. */
public final class ScreenPictures {

    private static final long SEED = 1;

    private final ScreenSize size;

    public ScreenPictures(ScreenSize size) {
        this.size = size;
    }

    /** Writes {@code STUDY/LANGUAGE-NN-SCREEN.png} for every kind of screen of each study; the toolkit must run. */
    public List<Path> write(List<String> studies, Path out) throws IOException {
        List<Path> written = new ArrayList<>();
        for (String name : studies) {
            try (OpenStudy study = OpenStudy.open(Protocol.read(name), SEED, Task.Progress.SILENT)) {
                Path folder = Files.createDirectories(out.resolve(study.study().id()));
                for (String language : study.study().languages()) {
                    PictureFolder pictures = new PictureFolder(folder, language);
                    new ScreenWalk(study, language, size, pictures).walk();
                    written.addAll(pictures.written());
                }
            }
        }
        return written;
    }
}
