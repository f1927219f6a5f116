package tandem.protocols.language;

import java.util.Optional;

/**
 * Something wrong in a protocol file.
 *
 * @param file as it was named by whoever asked
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole file is meant
 * @param severity whether the protocol can be used all the same
 * @param check the check that found it; empty where the file does not follow the grammar
 * @param what was found
 * @param mend how to mend it
 */
public record ProtocolProblem(
        String file, int line, int column, Severity severity, Optional<Check> check, String what, String mend) {

    /** How bad a problem is. */
    public enum Severity {
        /** The protocol cannot be used. */
        ERROR,
        /** It can be used, but something in it is likely not meant. */
        WARNING
    }

    /** Why it matters; empty where the file does not follow the grammar. */
    public String why() {
        return check.map(Check::why).orElse("");
    }

    /** In one line: {@code file:line:column: what — how to mend}. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + ": " + (severity == Severity.WARNING ? "warning: " : "") + what + " — " + mend;
    }

    /** The same, and why it matters. */
    public String explained() {
        return why().isEmpty() ? toString() : this + " (" + why() + ")";
    }
}
