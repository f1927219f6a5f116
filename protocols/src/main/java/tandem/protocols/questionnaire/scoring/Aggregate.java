package tandem.protocols.questionnaire.scoring;

/** How the answers of a scale become one number, before it is stretched and shifted. */
public enum Aggregate {
    /** Σr/n. */
    MEAN,
    /** Σr. */
    SUM,
    /** Σw·r/Σw, the weights from another answer of the same person. */
    WEIGHTED
}
