package tandem.results.statistics;

/** What a test holds against the null hypothesis. */
public enum Alternative {
    /** The effect is not the null value. */
    TWO_SIDED,
    /** The effect is below the null value. */
    LESS,
    /** The effect is above the null value. */
    GREATER
}
