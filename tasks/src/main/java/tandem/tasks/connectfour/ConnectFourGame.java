package tandem.tasks.connectfour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import tandem.protocols.item.Item;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.game.GameHash;
import tandem.tasks.game.GameTexts;
import tandem.tasks.game.ItemGame;
import tandem.tasks.game.ScheduledAdvisor;
import tandem.tasks.game.TurnSchedule;
import tandem.tasks.picture.Ending;
import tandem.tasks.picture.Explained;
import tandem.xai.image.RgbImage;

/** The positions of a study, what the advisor says of each, and how they are played on where they are openings of games. */
final class ConnectFourGame extends ItemGame<ConnectFourItem> {

    private static final List<String> OPTIONS = IntStream.rangeClosed(1, Bitboard.COLUMNS)
            .mapToObj(Integer::toString)
            .toList();

    private static final GameTexts TEXTS = new GameTexts(ConnectFourGame.class);

    private final ConnectFourTurns turns;

    ConnectFourGame(TaskParameters parameters) {
        this(parameters, items(parameters));
    }

    private ConnectFourGame(TaskParameters parameters, List<ConnectFourItem> items) {
        this(parameters, items, turns(parameters, items));
    }

    private ConnectFourGame(TaskParameters parameters, List<ConnectFourItem> items, ConnectFourTurns turns) {
        super(items, ConnectFourItem::id, pool(parameters, items, turns));
        this.turns = turns;
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

    private static ConnectFourTurns turns(TaskParameters parameters, List<ConnectFourItem> items) {
        int seed = parameters.whole("seed");
        return new ConnectFourTurns(
                items,
                new Opponent(seed, parameters.whole("opponent-depth")),
                new TurnAdvisor(seed, parameters.whole("depth"), TurnSchedule.of("connect-four-turns", parameters)));
    }

    private static ItemPool pool(TaskParameters parameters, List<ConnectFourItem> items, ConnectFourTurns turns) {
        int seed = parameters.whole("seed");
        return new ItemPool(
                OPTIONS,
                pooled(items, new ScheduledAdvisor("connect-four", seed, items.size(), parameters.decimal("accuracy"))),
                GameHash.of(items.stream().map(ConnectFourItem::toString).toList()),
                GameHash.of(parameters),
                Optional.of(turns));
    }

    /** How positions are played on. */
    ConnectFourTurns turns() {
        return turns;
    }

    @Override
    public RgbImage picture(String itemId) {
        Play at = turns.going(itemId);
        return new ConnectFourPicture(at.stones(), at.reply()).plain();
    }

    @Override
    public Optional<Ending> ending(String itemId) {
        Play at = turns.play(itemId);
        return Optional.of(new Ending(
                new ConnectFourPicture(at.stones(), at.reply()).ended(), TEXTS.each(in -> in.text(ended(at)))));
    }

    private static String ended(Play at) {
        if (!(at instanceof Play.Over over)) {
            return "undecided";
        }
        return over.score() == Play.WON ? "won" : over.score() == Play.LOST ? "lost" : "drawn";
    }

    @Override
    public boolean explainsTurns(String explanation) {
        return ConnectFourExplanation.named(explanation).ofAnyPosition();
    }

    @Override
    public Explained explain(String itemId, String option, String explanation) {
        ConnectFourExplanation asked = ConnectFourExplanation.named(explanation);
        int column = Integer.parseInt(option);
        return Optional.ofNullable(item(itemId))
                .map(item -> asked.of(item, column))
                .orElseGet(() -> asked.of(turns.turn(itemId), column));
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
