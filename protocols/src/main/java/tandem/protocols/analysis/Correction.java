package tandem.protocols.analysis;

import java.util.Locale;

/** How p values of several hypotheses are corrected. */
public enum Correction {
    /** They are not. */
    NONE,
    /** No false rejection among all, with a probability of 1 − α (Holm 1979). */
    HOLM,
    /** At most a share α of false rejections, on average (Benjamini &amp; Hochberg 1995). */
    BENJAMINI_HOCHBERG;

    /** The word in protocols and data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
