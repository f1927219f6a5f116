package tandem.xai.image;

/** A picture that cannot be read. The message is one line: where, what, and how to mend it. */
public class ImageFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ImageFileException(String message) {
        super(message);
    }

    public ImageFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
