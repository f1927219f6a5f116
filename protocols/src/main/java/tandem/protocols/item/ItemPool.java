package tandem.protocols.item;

import java.util.List;

/**
 * All items a study may draw from.
 *
 * @param options the answers a person can give, in the order they are shown
 * @param items in a fixed order, ids unique
 * @param itemsHash SHA-256 (hex) over what the participant will see
 * @param modelHash SHA-256 (hex) of the model bundle that gave the advice
 */
public record ItemPool(List<String> options, List<PooledItem> items, String itemsHash, String modelHash) {

    public ItemPool {
        options = List.copyOf(options);
        items = List.copyOf(items);
    }
}
