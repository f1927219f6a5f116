package tandem.protocols.analysis;

import java.util.Locale;

/** How two cells of a design are compared, each participant with one value a cell. */
public enum PlannedTest {
    /** Mean difference of the same participants (Student 1908). */
    PAIRED_T(true, false),
    /** Signed ranks of the same participants' differences (Wilcoxon 1945). */
    SIGNED_RANK(true, false),
    /** Permutation of the signs of the same participants' differences (Fisher 1935). */
    SIGN_FLIP(true, false),
    /** Difference of means of different participants (Welch 1947). */
    WELCH_T(false, false),
    /** Rank sums of different participants (Mann &amp; Whitney 1947). */
    MANN_WHITNEY(false, false),
    /** Two one-sided tests of the same participants' mean difference (Schuirmann 1987). */
    PAIRED_EQUIVALENCE(true, true),
    /** Two one-sided tests of different participants' means (Schuirmann 1987). */
    WELCH_EQUIVALENCE(false, true);

    private final boolean paired;
    private final boolean equivalence;

    PlannedTest(boolean paired, boolean equivalence) {
        this.paired = paired;
        this.equivalence = equivalence;
    }

    /** Whether it compares the same participants. */
    public boolean paired() {
        return paired;
    }

    /** Whether it tests that a difference is smaller than the smallest effect of interest. */
    public boolean equivalence() {
        return equivalence;
    }

    /** The word in protocols and data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
