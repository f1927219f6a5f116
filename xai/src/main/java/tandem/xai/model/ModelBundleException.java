package tandem.xai.model;

/** A bundle that cannot be used. The message is one line: where, what, and how to mend it. */
public class ModelBundleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ModelBundleException(String message) {
        super(message);
    }

    public ModelBundleException(String message, Throwable cause) {
        super(message, cause);
    }
}
