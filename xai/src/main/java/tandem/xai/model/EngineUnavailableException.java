package tandem.xai.model;

/** No network can be used on this machine. The message is one line that says why and what still works. */
public final class EngineUnavailableException extends ModelBundleException {

    private static final long serialVersionUID = 1L;

    EngineUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
