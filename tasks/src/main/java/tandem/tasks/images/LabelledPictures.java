package tandem.tasks.images;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tandem.tasks.MaterialsException;
import tandem.tasks.Task;
import tandem.xai.image.RgbImage;
import tandem.xai.model.InputTensor;
import tandem.xai.model.ModelInput;
import tandem.xai.training.LabelledImages;

/** Pictures and what each shows, where no network says yet which classes there are: what one is trained on. */
public final class LabelledPictures implements LabelledImages {

    private final String source;
    private final List<String> classes;
    private final List<ImageItem> items;
    private final Task.Progress progress;

    private LabelledPictures(String source, List<String> classes, List<ImageItem> items, Task.Progress progress) {
        this.source = source;
        this.classes = classes;
        this.items = items;
        this.progress = progress;
    }

    /**
     * The pictures that somebody names, none of which is decoded yet.
     *
     * @param source a folder with one folder a class, or a CSV manifest with the columns id, file, label
     * @param progress told when pictures are read
     * @throws MaterialsException if there are none, of one class only, or a row is wrong
     */
    public static LabelledPictures read(Path source, Task.Progress progress) {
        if (Files.notExists(source)) {
            throw new MaterialsException(source
                    + ": there is nothing here — name a folder with one folder a class, or a CSV file with the columns"
                    + " id, file, label");
        }
        // The whole path, since a folder may have the name of a shipped set.
        ImageSource images = ImageSource.of(source.toAbsolutePath().toString(), Path.of(""));
        List<String> classes = images.classes();
        if (classes.size() < 2) {
            throw new MaterialsException(source + ": "
                    + (classes.isEmpty() ? "no labelled pictures here" : "only pictures of “" + classes.get(0) + "”")
                    + " — a network tells two classes or more apart: make a folder for each, with its pictures, or name"
                    + " a CSV file with the columns id, file, label");
        }
        return new LabelledPictures(source.toString(), classes, images.items(classes), progress);
    }

    /** As it was named. */
    public String source() {
        return source;
    }

    /** What there is to tell apart, by name; labels count from 0 in this order. */
    public List<String> classes() {
        return classes;
    }

    /** The id of the picture at {@code index}. */
    public String id(int index) {
        return items.get(index).item().id();
    }

    /** The file of the picture at {@code index}; empty for one that is drawn. */
    public Optional<Path> file(int index) {
        return items.get(index).file();
    }

    @Override
    public int size() {
        return items.size();
    }

    /** @throws tandem.xai.image.ImageFileException if it cannot be read */
    @Override
    public RgbImage image(int index) {
        RgbImage picture = items.get(index).picture().get();
        progress.report("reading pictures", index + 1, items.size());
        return picture;
    }

    @Override
    public int label(int index) {
        return classes.indexOf(items.get(index).item().truth());
    }

    /** The same pictures at the size that a network takes. */
    public LabelledImages fitted(ModelInput input) {
        LabelledPictures all = this;
        return new LabelledImages() {

            @Override
            public int size() {
                return all.size();
            }

            @Override
            public RgbImage image(int index) {
                return InputTensor.fitted(input, all.image(index));
            }

            @Override
            public int label(int index) {
                return all.label(index);
            }
        };
    }
}
