package tandem.protocols.design;

/** How the order of blocks varies over allocation slots. */
public enum OrderRule {
    /** As written, for everybody. */
    FIXED,
    /** Any order, each as likely. */
    RANDOM,
    /** A row of the cyclic Latin square. */
    LATIN,
    /** A row of the Williams design (Williams 1949). */
    WILLIAMS,
    /** One of all orders, one after the other. */
    COUNTERBALANCED
}
