package tandem.protocols.study;

import java.util.Locale;

/** How person and AI work together in a trial. */
public enum Mode {
    /** The person alone; the AI stays silent. */
    SOLO,
    /** The advice stands beside the stimulus from the start; one answer. */
    CONCURRENT,
    /** Initial answer, then the advice, then the final answer. */
    SEQUENTIAL,
    /** The person first hands the trial over to the AI or keeps it. */
    DELEGATION;

    /** The word in protocol files and data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the AI has any part in the trial. */
    public boolean hasAi() {
        return this != SOLO;
    }
}
