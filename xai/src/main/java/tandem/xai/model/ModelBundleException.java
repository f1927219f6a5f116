package tandem.xai.model;

/** A bundle that cannot be used. The message is one line: where, what, and how to mend it. */
public class ModelBundleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one line: where, what, and how to mend it */
    public ModelBundleException(String message) {
        super(message);
    }

    /**
     * @param message one line: where, what, and how to mend it
     * @param cause what a library said of it
     */
    public ModelBundleException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The first line of what a library says of a failure: native ones write a page. */
    static String reason(Throwable failure) {
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(failure.getClass().getSimpleName());
    }

    /** The last line of what a library says of a failure: of a scripted network's page it says what was wrong. */
    static String lastReason(Throwable failure) {
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(failure.getClass().getSimpleName());
    }
}
