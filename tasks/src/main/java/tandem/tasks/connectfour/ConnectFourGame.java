package tandem.tasks.connectfour;

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
import tandem.tasks.game.ScheduledAdvisor;
import tandem.tasks.picture.Explained;
import tandem.xai.image.RgbImage;

/** The positions of a study and what the advisor says of each. */
final class ConnectFourGame extends ItemGame<ConnectFourItem> {

    private static final List<String> OPTIONS = IntStream.rangeClosed(1, Bitboard.COLUMNS)
            .mapToObj(Integer::toString)
            .toList();

    ConnectFourGame(TaskParameters parameters) {
        this(parameters, items(parameters));
    }

    private ConnectFourGame(TaskParameters parameters, List<ConnectFourItem> items) {
        super(items, ConnectFourItem::id, pool(parameters, items));
    }

    private static List<ConnectFourItem> items(TaskParameters parameters) {
        int seed = parameters.whole("seed");
        PositionDials dials = new PositionDials(
                parameters.whole("stones"),
                parameters.whole("moves"),
                parameters.whole("levels"),
                parameters.whole("depth"));
        return new ItemGenerator(seed, dials).items(parameters.whole("positions"));
    }

    private static ItemPool pool(TaskParameters parameters, List<ConnectFourItem> items) {
        int seed = parameters.whole("seed");
        return new ItemPool(
                OPTIONS,
                pooled(items, new ScheduledAdvisor("connect-four", seed, items.size(), parameters.decimal("accuracy"))),
                GameHash.of(items.stream().map(ConnectFourItem::toString).toList()),
                GameHash.of(List.of(parameters.toString())));
    }

    @Override
    public RgbImage picture(String itemId) {
        return new ConnectFourPicture(item(itemId).position()).plain();
    }

    @Override
    public Explained explain(String itemId, String option, String explanation) {
        return ConnectFourExplanation.named(explanation).of(item(itemId), Integer.parseInt(option));
    }

    private static List<PooledItem> pooled(List<ConnectFourItem> items, ScheduledAdvisor advisor) {
        List<PooledItem> pooled = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ConnectFourItem item = items.get(i);
            int named = advisor.rightOn(i) ? item.answer() : item.decoy();
            pooled.add(new PooledItem(
                    new Item(
                            item.id(),
                            Integer.toString(item.answer()),
                            OptionalDouble.of(item.difficulty()),
                            Map.of("moves", Integer.toString(item.moves()))),
                    advisor.advice(i, Integer.toString(named), OPTIONS)));
        }
        return pooled;
    }
}
