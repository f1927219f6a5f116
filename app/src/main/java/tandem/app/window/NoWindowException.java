package tandem.app.window;

/** No window can be opened here. The message is one line: why, and how to mend it. */
public final class NoWindowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoWindowException(String message, Throwable cause) {
        super(message, cause);
    }
}
