package tandem.protocols.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import tandem.protocols.item.Advice;
import tandem.protocols.item.Item;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.item.Turn;
import tandem.protocols.item.Turns;

/**
 * A game: one, two or three stones are taken from a pile until none is left, and it is right to leave a multiple of four. Two
 * answers are right if there is no such move: one stone, or two. The score is how many stones are gone.
 */
public final class APile implements Turns {

    private static final List<String> OPTIONS = List.of("1", "2", "3");

    /** Piles of those sizes. */
    public static ItemPool of(int... stones) {
        APile rules = new APile();
        List<PooledItem> first = IntStream.of(stones)
                .mapToObj(size -> rules.at("pile-" + size).item())
                .toList();
        return new ItemPool(OPTIONS, first, "1".repeat(64), "2".repeat(64), Optional.of(rules));
    }

    @Override
    public Turn at(String item) {
        int left = left(item);
        List<String> offered =
                OPTIONS.stream().filter(take -> Integer.parseInt(take) <= left).toList();
        List<String> right = left % 4 == 0 ? List.of("1", "2") : List.of(String.valueOf(left % 4));
        String truth = right.get(0);
        Map<String, Double> probabilities = Map.of("1", 0.0, "2", 0.0, "3", 0.0);
        return new Turn(
                new PooledItem(
                        new Item(item, truth, OptionalDouble.of(left / 100.0), Map.of()),
                        new Advice(truth, 0.9, probabilities)),
                offered,
                right::contains);
    }

    @Override
    public String after(String item, Optional<String> answer) {
        return item + (item.contains("/") ? "." : "/") + answer.orElse("-");
    }

    @Override
    public Standing standing(String item) {
        return new Standing(stones(item) - left(item), left(item) == 0);
    }

    private static int stones(String item) {
        return Integer.parseInt(item.split("[-/]")[1]);
    }

    private static int left(String item) {
        return stones(item) - taken(item).stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Integer> taken(String item) {
        List<Integer> taken = new ArrayList<>();
        if (item.contains("/")) {
            for (String answer : item.substring(item.indexOf('/') + 1).split("\\.")) {
                taken.add(answer.equals("-") ? 0 : Integer.parseInt(answer));
            }
        }
        return taken;
    }
}
