package tandem.app.evaluation.picture;

import java.util.List;
import tandem.app.study.InputException;
import tandem.xai.image.ImageFiles;
import tandem.xai.model.ModelInput;

/** Whether pictures and masks can be used, before hours of work are spent on them. */
public final class PictureCheck {

    private PictureCheck() {}

    /**
     * Looks at the head of every file, and at masks where they are needed.
     *
     * @param masked what networks take that see masks; none where no metric asks for masks
     * @throws InputException if a mask is missing, has not the size of its picture, or nothing of it is bright
     * @throws tandem.xai.image.ImageFileException if a file is no picture
     */
    public static void of(List<EvaluatedPicture> pictures, List<ModelInput> masked) {
        pictures.forEach(picture -> ImageFiles.header(picture.file()));
        if (!masked.isEmpty()) {
            requireMasks(pictures);
        }
        for (EvaluatedPicture picture : pictures) {
            picture.mask().map(MaskFile::new).ifPresent(mask -> {
                mask.requireSizeOf(picture.file());
                masked.forEach(mask::at);
            });
        }
    }

    private static void requireMasks(List<EvaluatedPicture> pictures) {
        List<EvaluatedPicture> bare =
                pictures.stream().filter(picture -> picture.mask().isEmpty()).toList();
        if (!bare.isEmpty()) {
            throw new InputException("metrics of localisation need to know where the thing is, but " + bare.size()
                    + " of " + pictures.size() + " pictures have no mask, first "
                    + bare.get(0).file()
                    + " — name a folder of masks with --masks, or a file in the manifest's column mask");
        }
    }
}
