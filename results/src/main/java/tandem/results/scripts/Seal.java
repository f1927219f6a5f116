package tandem.results.scripts;

import org.apache.commons.codec.digest.DigestUtils;

/** The last line of a script, which tells whether anybody changed it: their work must not be overwritten. */
final class Seal {

    private static final String LINE = "# Unchanged as long as this is the SHA-256 of the lines above: ";

    private Seal() {}

    /** The script with its seal. */
    static String on(String script) {
        return script + LINE + DigestUtils.sha256Hex(script) + "\n";
    }

    /** Whether a script is as it was sealed. */
    static boolean intact(String sealed) {
        int line = sealed.lastIndexOf(LINE);
        return line >= 0 && sealed.equals(on(sealed.substring(0, line)));
    }
}
