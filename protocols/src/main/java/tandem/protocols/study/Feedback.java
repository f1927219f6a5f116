package tandem.protocols.study;

import java.util.Locale;

/** When the truth is told. */
public enum Feedback {
    /** Never. */
    NONE,
    /** After each trial. */
    TRIAL,
    /** After each block: how many of its answers were right. */
    BLOCK;

    /** The word in protocol files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
