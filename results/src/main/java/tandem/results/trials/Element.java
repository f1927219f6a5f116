package tandem.results.trials;

import java.util.Locale;

/** What can be seen in a trial. */
public enum Element {
    /** From the painting of a phase to its end, or to the end of a limited exposure. */
    STIMULUS,
    /** From its appearance to the end of the phase. */
    ADVICE,
    /** While it is switched on in its phase, with an opacity above .05. */
    EXPLANATION,
    /** From the telling of the truth to the end of the trial. */
    FEEDBACK;

    /** The element of that word. */
    static Element named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word in the data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
