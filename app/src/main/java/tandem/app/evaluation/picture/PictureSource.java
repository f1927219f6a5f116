package tandem.app.evaluation.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tandem.app.study.InputException;
import tandem.tasks.images.creatures.CreatureFiles;
import tandem.tasks.images.creatures.CreatureSet;

/**
 * Where the pictures of an evaluation come from.
 *
 * @param named the shipped set, {@value #CREATURES}; or a manifest, or a folder
 * @param masks for pictures that name none themselves
 * @param limit so many at most, the first ones
 */
public record PictureSource(String named, MaskFolder masks, int limit) {

    /** The shipped set, whose masks are known since it is drawn. */
    public static final String CREATURES = "creatures";

    /**
     * The pictures.
     *
     * @param classes of the network
     * @param out folder of the evaluation, into which shipped pictures are drawn
     */
    public List<EvaluatedPicture> read(List<String> classes, Path out) {
        Path source = named.equals(CREATURES) ? draw(out) : Path.of(named);
        List<EvaluatedPicture> all = new PictureList(masks, classes).read(source);
        return all.subList(0, Math.min(limit, all.size()));
    }

    /**
     * Sees to it that the list that an evaluation writes does not take the place of the one that it read, so that the same
     * call reads the same pictures again.
     *
     * @throws InputException if it would
     */
    public void requireNotIn(Path out) {
        if (!named.equals(CREATURES)) {
            Path source = Path.of(named);
            Path list = Files.isDirectory(source) ? source.resolve(PictureList.MANIFEST) : source;
            if (isSame(list, out.resolve(PictureList.MANIFEST))) {
                throw new InputException(list + ": would be replaced by the evaluation's own, and is the list of its"
                        + " pictures or would be taken for it — name another folder with --out");
            }
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize())
                    || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException refused) {
            throw new InputException(one + ": cannot be read (" + refused + ") — name pictures that can");
        }
    }

    private Path draw(Path out) {
        Path folder = out.resolve(CREATURES);
        try {
            return new CreatureFiles(CreatureSet.shipped()).write(folder, limit);
        } catch (IOException refused) {
            throw new InputException(folder + ": creatures cannot be drawn here (" + refused
                    + ") — name a folder that can be written to");
        }
    }
}
