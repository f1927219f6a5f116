package tandem.protocols.questionnaire;

import java.util.Locale;

/** What a question asks to be estimated: of the trials before it, the share that somebody gets right. */
public enum Estimate {
    /** The AI. */
    AI_ACCURACY,
    /** Oneself, in the end. */
    OWN_ACCURACY;

    /** The word in protocol files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
