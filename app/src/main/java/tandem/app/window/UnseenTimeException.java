package tandem.app.window;

/** Time went by in a trial that the window did not see: it cannot be taken as it stands. */
public final class UnseenTimeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnseenTimeException() {
        super("time went by that the window did not see");
    }
}
