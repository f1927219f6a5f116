package tandem.tasks.series.robust;

/** Rows do not spread in all directions: a variable is constant, or follows from others. */
public class SingularScatterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    SingularScatterException(Throwable cause) {
        super("a variable is constant or follows from others — leave it out", cause);
    }
}
