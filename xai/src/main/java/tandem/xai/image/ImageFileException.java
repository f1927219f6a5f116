package tandem.xai.image;

/** A picture that cannot be read. The message is one line: where, what, and how to mend it. */
public class ImageFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one line: where, what, and how to mend it */
    public ImageFileException(String message) {
        super(message);
    }

    /**
     * @param message one line: where, what, and how to mend it
     * @param cause what a library said of it
     */
    public ImageFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
