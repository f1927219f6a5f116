package tandem.tasks.maze;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tandem.protocols.item.Item;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.game.Game;
import tandem.tasks.game.GameHash;
import tandem.tasks.game.OptionLetters;
import tandem.tasks.game.ScheduledAdvisor;
import tandem.tasks.picture.Explained;
import tandem.xai.image.RgbImage;

/** The mazes of a study and what the advisor says of each. */
final class MazeGame implements Game {

    private final List<MazeItem> items;
    private final Map<String, MazeItem> byId;
    private final ItemPool pool;

    MazeGame(TaskParameters parameters) {
        int seed = parameters.whole("seed");
        int exits = parameters.whole("exits");
        this.items = IntStream.range(0, parameters.whole("mazes"))
                .mapToObj(index ->
                        new MazeGenerator(seed, MazeDials.square(side(parameters, index), exits)).item(index))
                .toList();
        this.byId = items.stream().collect(Collectors.toMap(MazeItem::id, Function.identity()));
        List<String> options = OptionLetters.first(exits);
        this.pool = new ItemPool(
                options,
                pooled(new ScheduledAdvisor("maze", seed, items.size(), parameters.decimal("accuracy")), options),
                GameHash.of(items.stream()
                        .map(item -> item.id() + item.maze() + item.answer() + item.decoy())
                        .toList()),
                GameHash.of(List.of(parameters.toString())));
    }

    /** Sizes take turns. */
    private static int side(TaskParameters parameters, int index) {
        return parameters.whole("size") + index % parameters.whole("sizes") * parameters.whole("step");
    }

    @Override
    public ItemPool pool() {
        return pool;
    }

    @Override
    public RgbImage picture(String itemId) {
        return new MazePicture(byId.get(itemId).maze()).plain();
    }

    @Override
    public Explained explain(String itemId, String option, String explanation) {
        return MazeExplanation.named(explanation)
                .of(byId.get(itemId), pool.options().indexOf(option));
    }

    /** In the order of the pool. */
    List<MazeItem> items() {
        return items;
    }

    private List<PooledItem> pooled(ScheduledAdvisor advisor, List<String> options) {
        List<PooledItem> pooled = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            MazeItem item = items.get(i);
            int named = MazeAdvisor.advise(item, advisor.rightOn(i)).exit();
            pooled.add(new PooledItem(
                    new Item(
                            item.id(),
                            OptionLetters.of(item.answer()),
                            OptionalDouble.of(item.difficulty()),
                            Map.of("size", Integer.toString(item.maze().width()))),
                    advisor.advice(i, OptionLetters.of(named), options)));
        }
        return pooled;
    }
}
