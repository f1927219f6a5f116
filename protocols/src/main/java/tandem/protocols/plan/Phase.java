package tandem.protocols.plan;

import java.util.Locale;

/** What a phase of a trial asks. */
public enum Phase {
    /** The initial answer, before any advice. */
    INITIAL,
    /** Hand the trial over to the AI, or keep it. */
    DELEGATION,
    /** The AI has decided; veto it in time, or let it stand. */
    SUPERVISION,
    /** Agree or disagree with the AI's answer. */
    JUDGEMENT,
    /** What will the AI answer? */
    PREDICTION,
    /** The final (or only) answer. */
    FINAL,
    /** The truth is told. */
    FEEDBACK;

    /** The word in the data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an answer with a confidence is submitted in it. */
    public boolean answers() {
        return this == INITIAL || this == FINAL || this == JUDGEMENT || this == PREDICTION;
    }

    /** Whether its answer is the person's own about the stimulus, and may rest on evidence in it. */
    public boolean rests() {
        return this == INITIAL || this == FINAL;
    }
}
