package tandem.results.export;

/** The files cannot be written. The message is one line for a person: where, what, how to mend. */
public final class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message where, what and how to mend */
    public ExportException(String message) {
        super(message);
    }

    /** @param message where, what and how to mend */
    public ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
