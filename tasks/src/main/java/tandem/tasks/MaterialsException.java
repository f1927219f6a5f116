package tandem.tasks;

/** Items, pictures or a model that cannot be used. The message is one line: where, what, and how to mend it. */
public class MaterialsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one line: where, what, and how to mend it */
    public MaterialsException(String message) {
        super(message);
    }

    /**
     * @param message one line: where, what, and how to mend it
     * @param cause what a library said of it
     */
    public MaterialsException(String message, Throwable cause) {
        super(message, cause);
    }
}
