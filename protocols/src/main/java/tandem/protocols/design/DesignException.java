package tandem.protocols.design;

/**
 * A rule of the design cannot hold with the items there are. The message is one line: the rule, what was found and what is
 * needed, and how to mend it.
 */
public final class DesignException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String mend;

    /**
     * A rule that cannot hold.
     *
     * @param what the rule, what was found and what is needed
     * @param mend how to mend it
     */
    public DesignException(String what, String mend) {
        super(what + " — " + mend);
        this.what = what;
        this.mend = mend;
    }

    /** The rule, what was found and what is needed. */
    public String what() {
        return what;
    }

    /** How to mend it. */
    public String mend() {
        return mend;
    }
}
