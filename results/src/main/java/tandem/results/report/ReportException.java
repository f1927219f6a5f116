package tandem.results.report;

/** The report cannot be written. The message is one line for a person: where, what, how to mend. */
public final class ReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReportException(String message) {
        super(message);
    }

    ReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
