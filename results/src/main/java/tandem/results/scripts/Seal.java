package tandem.results.scripts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The last line of a script, which tells whether anybody changed it: their work must not be overwritten. */
final class Seal {

    private static final String LINE = "# Unchanged as long as this is the SHA-256 of the lines above: ";

    private Seal() {}

    /** The script with its seal. */
    static String on(String script) {
        return script + LINE + hash(script) + "\n";
    }

    /** Whether a script is as it was sealed. */
    static boolean intact(String sealed) {
        int line = sealed.lastIndexOf(LINE);
        return line >= 0 && sealed.equals(on(sealed.substring(0, line)));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
