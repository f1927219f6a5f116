package tandem.results.imports;

/** A map or a file cannot be read. The message is one line for a person: where, what, how to mend. */
public final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportException(String where, String what, String mend) {
        super(where + ": " + what + "; " + mend);
    }

    ImportException(String where, String what, String mend, Throwable cause) {
        super(where + ": " + what + "; " + mend, cause);
    }
}
