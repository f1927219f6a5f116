package tandem.tasks.minefield;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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

/** The boards of a study and what the advisor says of each. */
final class MinefieldGame extends ItemGame<MinefieldItem> {

    MinefieldGame(TaskParameters parameters) {
        this(parameters, items(parameters));
    }

    private MinefieldGame(TaskParameters parameters, List<MinefieldItem> items) {
        super(items, MinefieldItem::id, pool(parameters, items));
    }

    private static List<MinefieldItem> items(TaskParameters parameters) {
        int seed = parameters.whole("seed");
        int size = parameters.whole("size");
        int cells = parameters.whole("cells");
        return new MinefieldItems(seed, new MinefieldDials(size, size, parameters.whole("mines")), cells)
                .items(parameters.whole("boards"));
    }

    private static ItemPool pool(TaskParameters parameters, List<MinefieldItem> items) {
        int seed = parameters.whole("seed");
        int size = parameters.whole("size");
        int cells = parameters.whole("cells");
        List<String> options = OptionLetters.first(cells);
        return new ItemPool(
                options,
                pooled(
                        items,
                        new ScheduledAdvisor("minefield", seed, items.size(), parameters.decimal("accuracy")),
                        options),
                GameHash.of(items.stream().map(MinefieldGame::told).toList()),
                GameHash.of(parameters));
    }

    @Override
    public RgbImage picture(String itemId) {
        return MinefieldPicture.of(item(itemId)).plain();
    }

    @Override
    public Explained explain(String itemId, String option, String explanation) {
        return MinefieldExplanation.named(explanation)
                .of(item(itemId), pool().options().indexOf(option));
    }

    private static String told(MinefieldItem item) {
        return item.id()
                + item.board()
                + item.marked()
                + item.answer()
                + item.decoy()
                + item.wrong().read().board();
    }

    private static List<PooledItem> pooled(List<MinefieldItem> items, ScheduledAdvisor advisor, List<String> options) {
        List<PooledItem> pooled = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            MinefieldItem item = items.get(i);
            int named = advisor.rightOn(i) ? item.answer() : item.decoy();
            pooled.add(new PooledItem(
                    new Item(
                            item.id(), OptionLetters.of(item.answer()), OptionalDouble.of(item.difficulty()), Map.of()),
                    advisor.advice(i, OptionLetters.of(named), options)));
        }
        return pooled;
    }
}
