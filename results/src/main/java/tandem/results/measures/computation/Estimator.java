package tandem.results.measures.computation;

import java.util.Locale;

/** How trials of several participants become one number. */
public enum Estimator {
    /** All trials together: sum over sum. */
    POOLED,
    /** The mean of participants' values, over those that are defined. */
    PARTICIPANT_MEAN;

    /** The word in the data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
