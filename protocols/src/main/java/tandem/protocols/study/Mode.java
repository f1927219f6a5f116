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
    /** The advice comes when the person asks for it, or not at all; one answer. */
    ON_DEMAND,
    /** The advice comes by itself after a while; one answer, which is not taken before. */
    DELAYED,
    /** The person first hands the trial over to the AI or keeps it; or the AI does so, to the person. */
    DELEGATION,
    /** The AI decides, and the person may veto in time and then decides. */
    SUPERVISION,
    /** The person agrees or disagrees with the AI's answer. */
    JUDGEMENT,
    /** The person predicts what the AI will answer. */
    SIMULATION;

    /** The word in protocol files and data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the AI has any part in the trial. */
    public boolean hasAi() {
        return this != SOLO;
    }

    /** Whether what the AI says is, or can be, shown before the trial is decided. */
    public boolean advises() {
        return switch (this) {
            case SOLO, DELEGATION, SIMULATION -> false;
            case CONCURRENT, SEQUENTIAL, ON_DEMAND, DELAYED, SUPERVISION, JUDGEMENT -> true;
        };
    }
}
