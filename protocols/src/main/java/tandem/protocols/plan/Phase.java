package tandem.protocols.plan;

import java.util.Locale;

/** What a phase of a trial asks. */
public enum Phase {
    /** The initial answer, before any advice. */
    INITIAL,
    /** Hand the trial over to the AI, or keep it. */
    DELEGATION,
    /** The final (or only) answer. */
    FINAL,
    /** The truth is told. */
    FEEDBACK;

    /** The word in the data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
