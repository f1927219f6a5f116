package tandem.results.measures.computation;

/** Which of a person's trials. */
public enum From {
    /** Those of the condition that is measured. */
    GROUP,
    /** Those of the condition that it is compared with. */
    REFERENCE,
    /** Those in which the person was alone. */
    SOLO,
    /** Those in which the person was alone, on items that somebody met in the group. */
    SOLO_ON_GROUP_ITEMS
}
