package tandem.app.evaluation.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tandem.app.study.InputException;

/**
 * Where the page lies.
 *
 * @param folder of the evaluation
 */
public record EvaluationFile(Path folder) {

    private static final String NAME = "report.html";

    /**
     * Writes the page; a former one is replaced once all is written.
     *
     * @return the file
     */
    public Path write(String page) {
        Path file = folder.resolve(NAME);
        try {
            Path half = Files.createTempFile(folder, "half", ".tmp");
            try {
                Files.writeString(half, page);
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
            return file;
        } catch (IOException refused) {
            throw new InputException(
                    file + ": cannot be written (" + refused + ") — name a folder that can be written to");
        }
    }
}
