package tandem.protocols.item;

import java.util.List;
import java.util.function.Predicate;

/**
 * What is decided in one turn of a game.
 *
 * @param item with the AI's advice; its truth is a right answer, and the advice's label where the AI is right
 * @param offered the answers that are allowed now, in the order of the task's options
 * @param right whether an answer is right: there can be several
 */
public record Turn(PooledItem item, List<String> offered, Predicate<String> right) {

    public Turn {
        offered = List.copyOf(offered);
    }
}
