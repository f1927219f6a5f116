package tandem.protocols.given;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tandem.protocols.item.Advice;
import tandem.protocols.item.Item;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.item.Turn;
import tandem.protocols.item.Turns;

/** A game of amounts that is never over: it is right to give one of each of five things. */
public final class AGarden implements Turns {

    private static final List<String> OPTIONS = List.of("a", "b", "c", "d", "e");
    private static final String RIGHT = "1-1-1-1-1";

    /** A garden of each value of an attribute. */
    public static ItemPool of(String attribute, String... values) {
        AGarden rules = new AGarden();
        List<PooledItem> first = Stream.of(values)
                .map(value -> item("garden-" + value, Map.of(attribute, value)))
                .toList();
        return new ItemPool(OPTIONS, first, "1".repeat(64), "2".repeat(64), Optional.of(rules));
    }

    @Override
    public Turn at(String item) {
        return new Turn(item(item, Map.of()), OPTIONS, RIGHT::equals);
    }

    @Override
    public String after(String item, Optional<String> answer) {
        return item + "/" + answer.orElse("x");
    }

    @Override
    public Standing standing(String item) {
        return new Standing(item.split(RIGHT, -1).length - 1, false);
    }

    @Override
    public OptionalInt amounts() {
        return OptionalInt.of(6);
    }

    private static PooledItem item(String id, Map<String, String> attributes) {
        return new PooledItem(
                new Item(id, RIGHT, OptionalDouble.empty(), attributes), new Advice(RIGHT, 0.9, Map.of(RIGHT, 0.9)));
    }
}
