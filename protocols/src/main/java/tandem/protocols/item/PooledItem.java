package tandem.protocols.item;

/** An item together with the advice the study's AI gives on it, shown or silent. */
public record PooledItem(Item item, Advice advice) {

    /** Whether the AI is right on this item. */
    public boolean adviceCorrect() {
        return advice.isCorrect(item);
    }
}
