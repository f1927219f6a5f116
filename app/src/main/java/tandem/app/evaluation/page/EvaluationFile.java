package tandem.app.evaluation.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tandem.app.file.WholeFile;
import tandem.app.study.InputException;

/**
 * Where the page lies.
 *
 * @param folder of the evaluation
 */
public record EvaluationFile(Path folder) {

    private static final String NAME = "report.html";
    /** So near to its beginning a page says what it is, in bytes. */
    private static final int BEGINNING = 1000;

    /**
     * Writes the page; a former one is replaced once all is written.
     *
     * @return the file
     */
    public Path write(String page) {
        Path file = folder.resolve(NAME);
        try {
            new WholeFile(file).write(page);
            return file;
        } catch (IOException refused) {
            throw new InputException(
                    file + ": cannot be written (" + refused + ") — name a folder that can be written to");
        }
    }

    /** @throws InputException if a file of that name is there and is no page of an evaluation */
    public void requireOwn() {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] beginning = in.readNBytes(BEGINNING);
            if (beginning.length > 0
                    && !new String(beginning, StandardCharsets.UTF_8).contains(EvaluationPage.GENERATOR)) {
                throw new InputException(file + ": no page of an evaluation, but it would be replaced by one — move it"
                        + " away, or name another folder with --out");
            }
        } catch (IOException refused) {
            throw new InputException(file + ": cannot be read (" + refused + ") — name another folder with --out");
        }
    }
}
