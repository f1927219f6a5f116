package tandem.tasks.connectfour;

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

/** The positions of a study and what the advisor says of each. */
final class ConnectFourGame implements Game {

    private static final List<String> OPTIONS = IntStream.rangeClosed(1, Bitboard.COLUMNS)
            .mapToObj(Integer::toString)
            .toList();

    private final List<ConnectFourItem> items;
    private final Map<String, ConnectFourItem> byId;
    private final ItemPool pool;

    ConnectFourGame(TaskParameters parameters) {
        int seed = parameters.whole("seed");
        PositionDials dials = new PositionDials(
                parameters.whole("stones"),
                parameters.whole("moves"),
                parameters.whole("levels"),
                parameters.whole("depth"));
        this.items = new ItemGenerator(seed, dials).items(parameters.whole("positions"));
        this.byId = items.stream().collect(Collectors.toMap(ConnectFourItem::id, Function.identity()));
        this.pool = new ItemPool(
                OPTIONS,
                pooled(new ScheduledAdvisor("connect-four", seed, items.size(), parameters.decimal("accuracy"))),
                GameHash.of(items.stream().map(ConnectFourItem::toString).toList()),
                GameHash.of(List.of(parameters.toString())));
    }

    @Override
    public ItemPool pool() {
        return pool;
    }

    @Override
    public RgbImage picture(String itemId) {
        return new ConnectFourPicture(byId.get(itemId).position()).plain();
    }

    @Override
    public Explained explain(String itemId, String option, String explanation) {
        return ConnectFourExplanation.named(explanation).of(byId.get(itemId), Integer.parseInt(option));
    }

    /** In the order of the pool. */
    List<ConnectFourItem> items() {
        return items;
    }

    private List<PooledItem> pooled(ScheduledAdvisor advisor) {
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
