package tandem.protocols.item;

import java.util.List;
import java.util.Optional;

/**
 * All items a study may draw from.
 *
 * @param options the answers a person can give, in the order they are shown
 * @param items in a fixed order, ids unique
 * @param itemsHash SHA-256 (hex) over what the participant will see
 * @param modelHash SHA-256 (hex) of the model bundle that gave the advice
 * @param turns how items go on, where they are first turns of games
 */
public record ItemPool(
        List<String> options, List<PooledItem> items, String itemsHash, String modelHash, Optional<Turns> turns) {

    public ItemPool {
        options = List.copyOf(options);
        items = List.copyOf(items);
    }

    /** Items of which each is one decision. */
    public ItemPool(List<String> options, List<PooledItem> items, String itemsHash, String modelHash) {
        this(options, items, itemsHash, modelHash, Optional.empty());
    }
}
