package tandem.results.store.records;

/** The database cannot be used or written. The message is one line for a person: where, what, how to mend. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
