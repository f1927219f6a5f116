package tandem.results.trials;

import java.util.Locale;

/** Why measures leave a trial out. It stays in the data. */
public enum Exclusion {
    /** It was practice. */
    PRACTICE,
    /** It was one of the first trials of a block, that make it familiar. */
    FAMILIARISATION,
    /** It only served to find a threshold. */
    STAIRCASE,
    /** It only tested attention. */
    ATTENTION_CHECK,
    /** A deadline passed without an answer. */
    TIMED_OUT,
    /** The session stopped in it and went on with the next one. */
    ABANDONED,
    /** The session ended before the trial did. */
    INCOMPLETE;

    /** The word in the data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
