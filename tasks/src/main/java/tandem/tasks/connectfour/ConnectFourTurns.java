package tandem.tasks.connectfour;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.protocols.item.Item;
import tandem.protocols.item.PooledItem;
import tandem.protocols.item.Turn;
import tandem.protocols.item.Turns;
import tandem.tasks.game.Recent;
import tandem.tasks.game.TurnId;

/**
 * Games against an opponent that begin with the positions of items. The id of a turn is that of its item and the columns that the
 * person chose, turn by turn: {@code c0001/3.4}; without an answer the person passes.
 */
final class ConnectFourTurns implements Turns {

    private static final int KEPT = 256;

    private final Map<String, ConnectFourItem> openings;
    private final Opponent opponent;
    private final TurnAdvisor advisor;
    private final Recent<String, Play> plays = new Recent<>(KEPT);
    private final Recent<String, ConnectFourTurn> turns = new Recent<>(KEPT);

    ConnectFourTurns(List<ConnectFourItem> items, Opponent opponent, TurnAdvisor advisor) {
        this.openings = items.stream().collect(Collectors.toMap(ConnectFourItem::id, Function.identity()));
        this.opponent = opponent;
        this.advisor = advisor;
    }

    @Override
    public Turn at(String item) {
        ConnectFourTurn turn = turn(item);
        List<String> offered = turn.at().position().legalMoves().stream()
                .map(column -> Integer.toString(column))
                .toList();
        return new Turn(
                new PooledItem(
                        new Item(
                                item,
                                Integer.toString(turn.best()),
                                OptionalDouble.of(turn.difficulty()),
                                Map.of("moves", Integer.toString(turn.moves()), "worth", turn.worth())),
                        advisor.advice(opening(item), number(item), turn.named(), offered)),
                offered,
                answer -> turn.right(column(answer)));
    }

    @Override
    public String after(String item, Optional<String> answer) {
        return TurnId.after(item, answer);
    }

    @Override
    public Standing standing(String item) {
        return play(item) instanceof Play.Over over
                ? new Standing(over.score(), true)
                : new Standing(Play.DRAWN, false);
    }

    /** The turn of that id. */
    ConnectFourTurn turn(String item) {
        return turns.get(item).orElseGet(() -> turns.keep(item, advisor.on(opening(item), number(item), going(item))));
    }

    /** How a game stands in the turn of that id. */
    Play.Going going(String item) {
        if (play(item) instanceof Play.Going going) {
            return going;
        }
        throw new IllegalArgumentException("connect four game “" + item + "” is over: there is no such turn");
    }

    /** How a game stands that has come to that id. */
    Play play(String item) {
        return plays.get(item).orElseGet(() -> plays.keep(item, reached(item)));
    }

    private Play reached(String item) {
        TurnId id = TurnId.read(item);
        return id.before()
                .map(before -> opponent.after(
                        going(before.written()).position(), id.last().map(ConnectFourTurns::column), item))
                .orElseGet(() -> Play.Going.from(opening(item).position()));
    }

    private ConnectFourItem opening(String item) {
        ConnectFourItem opening = openings.get(TurnId.read(item).game());
        Position.require(opening != null, "connect four game “" + item + "”: there is no such position");
        return opening;
    }

    /** Turns that came before. */
    private static int number(String item) {
        return TurnId.read(item).answers().size();
    }

    private static int column(String answer) {
        Position.require(
                answer.matches("[1-" + Bitboard.COLUMNS + "]"),
                "answer “" + answer + "”: give a column from 1 to " + Bitboard.COLUMNS);
        return Integer.parseInt(answer);
    }
}
