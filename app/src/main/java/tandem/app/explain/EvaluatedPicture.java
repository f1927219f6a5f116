package tandem.app.explain;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture on which methods are evaluated.
 *
 * @param id by which tables name it
 * @param file it lies in
 * @param label its true class, where that is known
 */
public record EvaluatedPicture(String id, Path file, Optional<String> label) {}
