package tandem.protocols.study;

import java.util.Locale;

/** A part of the advice that can be shown. */
public enum AdviceElement {
    LABEL,
    CONFIDENCE,
    PROBABILITIES,
    SET;

    /** The word in protocol files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
