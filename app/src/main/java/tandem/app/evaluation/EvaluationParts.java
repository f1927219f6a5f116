package tandem.app.evaluation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import tandem.app.evaluation.picture.EvaluatedPicture;
import tandem.app.file.WholeFile;
import tandem.app.study.InputException;
import tandem.xai.cache.CacheKey;
import tandem.xai.image.ImageFiles;
import tandem.xai.model.ModelBundle;

/**
 * What is done of an evaluation, one file a picture in the folder {@code parts}, each there whole or not at all, so that an
 * evaluation that was interrupted goes on. A part's name is a hash of all that it depends on: the program, network,
 * plan, picture, truth, mask.
 */
public final class EvaluationParts {

    private static final String FORM = "evaluation 2";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final Path folder;
    private final Program program;
    private final ModelBundle bundle;
    private final EvaluationPlan plan;

    /** @param out folder of the evaluation */
    public EvaluationParts(Path out, Program program, ModelBundle bundle, EvaluationPlan plan) {
        this.folder = out.resolve("parts");
        this.program = program;
        this.bundle = bundle;
        this.plan = plan;
    }

    /** What was done of a picture before, if it was and can be read. */
    public Optional<PictureEvaluation> read(EvaluatedPicture picture) {
        try {
            return whole(Files.readAllBytes(file(picture)));
        } catch (NoSuchFileException notDone) {
            return Optional.empty();
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    private static Optional<PictureEvaluation> whole(byte[] part) {
        try {
            return Optional.ofNullable(MAPPER.readValue(part, PictureEvaluation.class));
        } catch (IOException broken) {
            // It is made again.
            return Optional.empty();
        }
    }

    /** Keeps what was done of a picture. */
    public void write(EvaluatedPicture picture, PictureEvaluation done) {
        try {
            Files.createDirectories(folder);
            new WholeFile(file(picture)).write(MAPPER.writeValueAsString(done));
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    private Path file(EvaluatedPicture picture) {
        CacheKey key = new CacheKey(FORM).with(program.stamp()).with(bundle.hash());
        plan.words().forEach(key::with);
        key.with(picture.id()).with(picture.label().orElse("")).with(ImageFiles.read(picture.file()));
        if (plan.needsMasks()) {
            picture.mask().ifPresent(mask -> key.with(ImageFiles.read(mask)));
        }
        return folder.resolve(key.hex() + ".json");
    }

    private InputException refused(IOException refused) {
        return new InputException(folder + ": cannot be used (" + refused + ") — name a folder that can be written to");
    }
}
