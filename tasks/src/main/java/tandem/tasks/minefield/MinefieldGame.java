package tandem.tasks.minefield;

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
import tandem.tasks.game.ScheduledAdvisor;
import tandem.tasks.picture.Explained;
import tandem.xai.image.RgbImage;

/** The boards of a study and what the advisor says of each. */
final class MinefieldGame implements Game {

    private final List<MinefieldItem> items;
    private final Map<String, MinefieldItem> byId;
    private final ItemPool pool;

    MinefieldGame(TaskParameters parameters) {
        int seed = parameters.whole("seed");
        int size = parameters.whole("size");
        int cells = parameters.whole("cells");
        this.items = new MinefieldItems(seed, new MinefieldDials(size, size, parameters.whole("mines")), cells)
                .items(parameters.whole("boards"));
        this.byId = items.stream().collect(Collectors.toMap(MinefieldItem::id, Function.identity()));
        List<String> options =
                IntStream.range(0, cells).mapToObj(MinefieldGame::letter).toList();
        this.pool = new ItemPool(
                options,
                pooled(new ScheduledAdvisor("minefield", seed, items.size(), parameters.decimal("accuracy")), options),
                GameHash.of(items.stream().map(MinefieldGame::told).toList()),
                GameHash.of(List.of(parameters.toString())));
    }

    @Override
    public ItemPool pool() {
        return pool;
    }

    @Override
    public RgbImage picture(String itemId) {
        return MinefieldPicture.of(byId.get(itemId)).plain();
    }

    @Override
    public List<String> explanations() {
        return MinefieldExplanation.words();
    }

    @Override
    public Explained explain(String itemId, String option, String explanation) {
        return MinefieldExplanation.named(explanation)
                .of(byId.get(itemId), pool.options().indexOf(option));
    }

    /** In the order of the pool. */
    List<MinefieldItem> items() {
        return items;
    }

    /** The letter of a marked cell. */
    static String letter(int cell) {
        return String.valueOf((char) ('a' + cell));
    }

    private static String told(MinefieldItem item) {
        return item.id()
                + item.board()
                + item.marked()
                + item.answer()
                + item.decoy()
                + item.wrong().read().board();
    }

    private List<PooledItem> pooled(ScheduledAdvisor advisor, List<String> options) {
        List<PooledItem> pooled = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            MinefieldItem item = items.get(i);
            int named = advisor.rightOn(i) ? item.answer() : item.decoy();
            pooled.add(new PooledItem(
                    new Item(item.id(), letter(item.answer()), OptionalDouble.of(item.difficulty()), Map.of()),
                    advisor.advice(i, letter(named), options)));
        }
        return pooled;
    }
}
