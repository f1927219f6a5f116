package tandem.protocols.incentive;

/** What a trial without an answer does to the pay. */
public enum Unanswered {
    /** It counts like a wrong answer, held with certainty. */
    WRONG,
    /** It is left out, as if it had not been asked. */
    SKIPPED
}
