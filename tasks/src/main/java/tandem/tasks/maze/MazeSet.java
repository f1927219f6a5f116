package tandem.tasks.maze;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import tandem.protocols.design.Chance;
import tandem.protocols.item.Advice;
import tandem.protocols.item.Item;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;

/**
 * The mazes of a study and what the advisor says of each. On which it is right follows from the seed, and so does its
 * confidence, which is drawn alike for right and for wrong advice: nothing but the maze tells them apart.
 *
 * @param parameters of the protocol
 * @param items in order
 * @param advices one a maze
 */
record MazeSet(MazeParameters parameters, List<MazeItem> items, List<MazeAdvice> advices) {

    private static final double LEAST_SURE = 0.6;
    private static final double SUREST = 0.95;
    private static final int HUNDRED = 100;

    static MazeSet of(MazeParameters parameters) {
        List<MazeItem> items = new MazeGenerator(parameters.seed(), parameters.dials()).items(parameters.mazes());
        int right = (int) Math.round(parameters.accuracy() * items.size());
        List<Integer> order = Chance.of("maze-advice", parameters.seed())
                .shuffled(IntStream.range(0, items.size()).boxed().toList());
        MazeAdvice[] advices = new MazeAdvice[items.size()];
        for (int place = 0; place < order.size(); place++) {
            int maze = order.get(place);
            advices[maze] = MazeAdvisor.advise(items.get(maze), place < right);
        }
        return new MazeSet(parameters, items, List.of(advices));
    }

    /** The letters of the exits, clockwise from the upper left corner. */
    List<String> options() {
        return IntStream.range(0, parameters.dials().exits())
                .mapToObj(MazeSet::letter)
                .toList();
    }

    /** The letter of an exit. */
    static String letter(int exit) {
        return String.valueOf((char) ('a' + exit));
    }

    /** As a study takes them. */
    ItemPool pool() {
        List<PooledItem> pooled = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            MazeItem item = items.get(i);
            pooled.add(new PooledItem(
                    new Item(item.id(), letter(item.answer()), OptionalDouble.of(item.difficulty()), Map.of()),
                    advice(i)));
        }
        return new ItemPool(options(), pooled, MazeHash.of(items), MazeHash.ofAdvisor(parameters));
    }

    private Advice advice(int maze) {
        Chance chance = Chance.of("maze-confidence", parameters.seed(), maze);
        double sure = LEAST_SURE + (SUREST - LEAST_SURE) * chance.below(HUNDRED + 1) / HUNDRED;
        double confidence = Math.round(HUNDRED * sure) / (double) HUNDRED;
        String named = letter(advices.get(maze).exit());
        Map<String, Double> probabilities = new LinkedHashMap<>();
        for (String option : options()) {
            probabilities.put(
                    option,
                    option.equals(named)
                            ? confidence
                            : (1 - confidence) / (parameters.dials().exits() - 1));
        }
        return new Advice(named, confidence, probabilities);
    }
}
