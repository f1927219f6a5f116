package tandem.protocols.session;

/** What became of a response. A refused one changes nothing. */
public enum Outcome {
    ACCEPTED,
    /** Nothing in the current screen takes such a response: a late click, a second key. */
    NOT_NOW,
    /** The minimum view is not over. */
    TOO_EARLY,
    /** An answer is still missing. */
    ANSWER_MISSING,
    /** The confidence is still missing. */
    CONFIDENCE_MISSING,
    /** Nothing is marked in the picture yet. */
    EVIDENCE_MISSING,
    /** A preset answer has not been moved. */
    NOT_MOVED,
    /** No option has the highest probability alone. */
    NO_FAVOURITE,
    /** A question that must be answered is not. */
    QUESTION_MISSING,
    /** The value is none of those offered. */
    NOT_OFFERED
}
