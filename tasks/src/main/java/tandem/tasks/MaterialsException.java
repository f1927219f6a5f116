package tandem.tasks;

/** Items, pictures or a model that cannot be used. The message is one line: where, what, and how to mend it. */
public class MaterialsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MaterialsException(String message) {
        super(message);
    }

    public MaterialsException(String message, Throwable cause) {
        super(message, cause);
    }
}
