package tandem.tasks.maze;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import tandem.protocols.item.Item;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.game.GameHash;
import tandem.tasks.game.ItemGame;
import tandem.tasks.game.OptionLetters;
import tandem.tasks.game.ScheduledAdvisor;
import tandem.tasks.picture.Explained;
import tandem.xai.image.RgbImage;

/** The mazes of a study and what the advisor says of each. */
final class MazeGame extends ItemGame<MazeItem> {

    MazeGame(TaskParameters parameters) {
        this(parameters, items(parameters));
    }

    private MazeGame(TaskParameters parameters, List<MazeItem> items) {
        super(items, MazeItem::id, pool(parameters, items));
    }

    private static List<MazeItem> items(TaskParameters parameters) {
        int seed = parameters.whole("seed");
        int exits = parameters.whole("exits");
        return IntStream.range(0, parameters.whole("mazes"))
                .mapToObj(index ->
                        new MazeGenerator(seed, MazeDials.square(side(parameters, index), exits)).item(index))
                .toList();
    }

    private static ItemPool pool(TaskParameters parameters, List<MazeItem> items) {
        int seed = parameters.whole("seed");
        int exits = parameters.whole("exits");
        List<String> options = OptionLetters.first(exits);
        return new ItemPool(
                options,
                pooled(
                        items,
                        new ScheduledAdvisor("maze", seed, items.size(), parameters.decimal("accuracy")),
                        options),
                GameHash.of(items.stream()
                        .map(item -> item.id() + item.maze() + item.answer() + item.decoy())
                        .toList()),
                GameHash.of(parameters));
    }

    /** Sizes take turns. */
    private static int side(TaskParameters parameters, int index) {
        return parameters.whole("size") + index % parameters.whole("sizes") * parameters.whole("step");
    }

    @Override
    public RgbImage picture(String itemId) {
        return new MazePicture(item(itemId).maze()).plain();
    }

    @Override
    public Explained explain(String itemId, String option, String explanation) {
        return MazeExplanation.named(explanation)
                .of(item(itemId), pool().options().indexOf(option));
    }

    private static List<PooledItem> pooled(List<MazeItem> items, ScheduledAdvisor advisor, List<String> options) {
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
