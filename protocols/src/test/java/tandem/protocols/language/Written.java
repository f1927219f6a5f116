package tandem.protocols.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are written from code: compared, or written anew with {@code -Dtandem.rewrite=true}. */
final class Written {

    private Written() {}

    /** What stands in the file, after it was written anew if that was asked for. */
    static String orRewritten(Path file, String text) {
        try {
            if (Boolean.getBoolean("tandem.rewrite")) {
                Files.writeString(file, text);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
