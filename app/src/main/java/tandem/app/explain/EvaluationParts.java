package tandem.app.explain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import tandem.app.study.InputException;
import tandem.app.study.Software;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.Sha256;

/**
 * What is done of an evaluation, one file a picture in the folder {@code parts}, each there whole or not at all, so that an
 * evaluation that was interrupted goes on. A part's name is a hash of all that it depends on: software,
 * network, plan, picture, truth.
 */
public final class EvaluationParts {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;
    private final String given;

    /** @param out folder of the evaluation */
    public EvaluationParts(Path out, ModelBundle bundle, EvaluationPlan plan) {
        this.folder = out.resolve("parts");
        this.given = Software.version() + "\n" + bundle.hash() + "\n" + plan.words();
    }

    /** What was done of a picture before, if it was. */
    public Optional<PictureEvaluation> read(EvaluatedPicture picture) {
        try {
            return Optional.of(MAPPER.readValue(Files.readString(file(picture)), PictureEvaluation.class));
        } catch (NoSuchFileException notDone) {
            return Optional.empty();
        } catch (JsonProcessingException broken) {
            // It is made again.
            return Optional.empty();
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    /** Keeps what was done of a picture. */
    public void write(EvaluatedPicture picture, PictureEvaluation done) {
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "half", ".tmp");
            Files.writeString(half, MAPPER.writeValueAsString(done));
            Files.move(half, file(picture), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    private Path file(EvaluatedPicture picture) throws IOException {
        MessageDigest digest = Sha256.begin();
        String words = given + "\n" + picture.id() + "\n" + picture.label().orElse("");
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(picture.file()));
        return folder.resolve(HexFormat.of().formatHex(digest.digest()) + ".json");
    }

    private InputException refused(IOException refused) {
        return new InputException(folder + ": cannot be used (" + refused + ") — name a folder that can be written to");
    }
}
