package tandem.app.evaluation.picture;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture on which methods are evaluated.
 *
 * @param id by which tables name it
 * @param file it lies in
 * @param label its true class, where that is known
 * @param mask file of a picture that is bright where the thing is, where there is one
 */
public record EvaluatedPicture(String id, Path file, Optional<String> label, Optional<Path> mask) {}
