package tandem.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import tandem.xai.image.ImageFiles;
import tandem.xai.image.RgbImage;

/** Pictures of 64×64, as the reference networks take them. */
final class GivenPictures {

    static final int SIDE = 64;

    private GivenPictures() {}

    /** Pictures of noise under these names, in the folder that is returned. */
    static Path ofNoise(Path folder, String... names) throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        for (String name : names) {
            int[] rgb = new int[SIDE * SIDE];
            Arrays.setAll(rgb, i -> random.nextInt(0x1000000));
            Files.createDirectories(folder.resolve(name).getParent());
            ImageFiles.writePng(new RgbImage(SIDE, SIDE, rgb), folder.resolve(name));
        }
        return folder;
    }

    /** A mask that is white where {@code inside} holds of a pixel's number. */
    static Path mask(Path file, int side, IntPredicate inside) throws IOException {
        int[] rgb = new int[side * side];
        Arrays.setAll(rgb, i -> inside.test(i) ? 0xFFFFFF : 0);
        Files.createDirectories(file.getParent());
        ImageFiles.writePng(new RgbImage(side, side, rgb), file);
        return file;
    }
}
