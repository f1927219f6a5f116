package tandem.app.evaluation.picture;

import java.util.List;
import tandem.app.study.InputException;
import tandem.xai.image.ImageFiles;

/** Whether pictures and masks can be used, before hours of work are spent on them. */
public final class PictureCheck {

    private PictureCheck() {}

    /**
     * Looks at the head of every file.
     *
     * @param needsMasks whether each picture needs a mask
     * @throws InputException if a mask is missing, or has not the size of its picture
     * @throws tandem.xai.image.ImageFileException if a file is no picture
     */
    public static void of(List<EvaluatedPicture> pictures, boolean needsMasks) {
        pictures.forEach(picture -> ImageFiles.header(picture.file()));
        if (needsMasks) {
            List<EvaluatedPicture> bare = pictures.stream()
                    .filter(picture -> picture.mask().isEmpty())
                    .toList();
            if (!bare.isEmpty()) {
                throw new InputException("metrics of localisation need to know where the thing is, but " + bare.size()
                        + " of " + pictures.size() + " pictures have no mask, first "
                        + bare.get(0).file()
                        + " — name a folder of masks with --masks, or a file in the manifest's column mask");
            }
        }
        for (EvaluatedPicture picture : pictures) {
            picture.mask().map(MaskFile::new).ifPresent(mask -> mask.requireSizeOf(picture.file()));
        }
    }
}
