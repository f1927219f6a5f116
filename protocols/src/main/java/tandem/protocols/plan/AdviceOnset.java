package tandem.protocols.plan;

/** When advice comes in a phase. */
public enum AdviceOnset {
    /** It does not. */
    NEVER,
    /** With the phase's first frame. */
    AT_ONCE,
    /** When the participant asks for it. */
    ON_REQUEST,
    /** By itself, after a while. */
    DELAYED
}
