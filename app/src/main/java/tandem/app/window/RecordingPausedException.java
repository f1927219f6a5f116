package tandem.app.window;

/** Nothing can be recorded for the moment, and the session has to pause; what was recorded before is kept. */
public final class RecordingPausedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RecordingPausedException(Throwable why) {
        super(why.getMessage(), why);
    }
}
