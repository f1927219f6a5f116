package tandem.tasks.game;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.protocols.item.ItemPool;

/**
 * A game whose items are at hand by their ids.
 *
 * @param <T> an item, with all that its picture and its explanations follow from
 */
public abstract class ItemGame<T> implements Game {

    private final List<T> items;
    private final Map<String, T> byId;
    private final ItemPool pool;

    /**
     * @param items in the order of the pool
     * @param id of an item, as the pool has it
     * @param pool with the advisor's answers
     */
    protected ItemGame(List<T> items, Function<T, String> id, ItemPool pool) {
        this.items = List.copyOf(items);
        this.byId = items.stream().collect(Collectors.toMap(id, Function.identity()));
        this.pool = pool;
    }

    @Override
    public final ItemPool pool() {
        return pool;
    }

    /** In the order of the pool. */
    public final List<T> items() {
        return items;
    }

    /** The item of that id. */
    protected final T item(String id) {
        return byId.get(id);
    }
}
