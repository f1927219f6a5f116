package tandem.protocols.language;

/**
 * Something wrong in a protocol file.
 *
 * @param file as it was named by whoever asked
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole file is meant
 * @param severity whether the protocol can be used all the same
 * @param what was found
 * @param mend how to mend it
 */
public record ProtocolProblem(String file, int line, int column, Severity severity, String what, String mend) {

    /** How bad a problem is. */
    public enum Severity {
        /** The protocol cannot be used. */
        ERROR,
        /** It can be used, but something in it is likely not meant. */
        WARNING
    }

    /** In one line: {@code file:line:column: what — how to mend}. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + ": " + (severity == Severity.WARNING ? "warning: " : "") + what + " — " + mend;
    }
}
