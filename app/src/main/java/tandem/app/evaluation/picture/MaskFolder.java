package tandem.app.evaluation.picture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tandem.app.study.InputException;

/** Masks that lie in a folder as their pictures lie in theirs, under the same names or as PNG. */
public final class MaskFolder {

    private final Optional<Path> folder;

    private MaskFolder(Optional<Path> folder) {
        this.folder = folder;
    }

    /** No folder: no masks. */
    public static MaskFolder none() {
        return new MaskFolder(Optional.empty());
    }

    /** @throws InputException if there is no such folder */
    public static MaskFolder at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder + ": no such folder — name the one in which the masks lie");
        }
        return new MaskFolder(Optional.of(folder));
    }

    /**
     * The mask of a picture, if there is one.
     *
     * @param picture from the folder of the pictures, or of their manifest; of one that lies elsewhere the name counts
     */
    public Optional<Path> of(Path picture) {
        Path within = picture.isAbsolute() || picture.startsWith("..") ? picture.getFileName() : picture;
        return folder.flatMap(masks -> found(masks.resolve(within)).or(() -> found(masks.resolve(asPng(within)))));
    }

    private static Optional<Path> found(Path mask) {
        return Optional.of(mask).filter(Files::isRegularFile);
    }

    private static Path asPng(Path picture) {
        String name = picture.getFileName().toString();
        return picture.resolveSibling(name.replaceFirst("\\.[^.]+$", "") + ".png");
    }
}
