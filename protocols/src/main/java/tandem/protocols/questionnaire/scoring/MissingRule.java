package tandem.protocols.questionnaire.scoring;

/** What an item without an answer does to its scale, once enough others are answered. */
public enum MissingRule {
    /** The scale has no value. */
    NA,
    /** The answered items stand for the others: their mean, or their sum scaled up to all items. */
    PRORATE,
    /** The middle of the item's range takes its place. */
    MIDPOINT
}
