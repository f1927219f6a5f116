package tandem.tasks.connectfour;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.protocols.item.Item;
import tandem.protocols.item.PooledItem;
import tandem.protocols.item.Round;
import tandem.protocols.item.Rounds;
import tandem.tasks.game.Recent;
import tandem.tasks.game.RoundId;

/**
 * Games against an opponent that begin with the positions of items. The id of a round is that of its item and the columns that the
 * person chose, round by round: {@code c0001/3.4}; without an answer the person passes.
 */
final class ConnectFourRounds implements Rounds {

    private static final int KEPT = 256;

    private final Map<String, ConnectFourItem> openings;
    private final Opponent opponent;
    private final RoundAdvisor advisor;
    private final Recent<String, Play> plays = new Recent<>(KEPT);
    private final Recent<String, ConnectFourRound> rounds = new Recent<>(KEPT);

    ConnectFourRounds(List<ConnectFourItem> items, Opponent opponent, RoundAdvisor advisor) {
        this.openings = items.stream().collect(Collectors.toMap(ConnectFourItem::id, Function.identity()));
        this.opponent = opponent;
        this.advisor = advisor;
    }

    @Override
    public Round at(String item) {
        ConnectFourRound round = round(item);
        List<String> offered = round.at().position().legalMoves().stream()
                .map(column -> Integer.toString(column))
                .toList();
        return new Round(
                new PooledItem(
                        new Item(
                                item,
                                Integer.toString(round.best()),
                                OptionalDouble.of(round.difficulty()),
                                Map.of("moves", Integer.toString(round.moves()), "worth", round.worth())),
                        advisor.advice(opening(item), number(item), round.named(), offered)),
                offered,
                answer -> round.right(column(answer)));
    }

    @Override
    public String after(String item, Optional<String> answer) {
        return RoundId.after(item, answer);
    }

    @Override
    public Standing standing(String item) {
        return play(item) instanceof Play.Over over
                ? new Standing(over.score(), true)
                : new Standing(Play.DRAWN, false);
    }

    /** The round of that id. */
    ConnectFourRound round(String item) {
        return rounds.get(item).orElseGet(() -> {
            Play.Going going = going(item);
            Analysis values = ConnectFourSolver.analyse(going.position(), ConnectFourSolver.EXACT);
            int named = advisor.named(opening(item), number(item), going.position(), values);
            return rounds.keep(item, new ConnectFourRound(going, values, named));
        });
    }

    /** How a game stands in the round of that id. */
    Play.Going going(String item) {
        if (play(item) instanceof Play.Going going) {
            return going;
        }
        throw new IllegalArgumentException("connect four game “" + item + "” is over: there is no such round");
    }

    private Play play(String item) {
        return plays.get(item).orElseGet(() -> plays.keep(item, reached(item)));
    }

    private Play reached(String item) {
        RoundId id = RoundId.read(item);
        return id.before()
                .map(before -> opponent.after(
                        going(before.written()).position(), id.last().map(ConnectFourRounds::column), item))
                .orElseGet(() -> Play.Going.from(opening(item).position()));
    }

    private ConnectFourItem opening(String item) {
        ConnectFourItem opening = openings.get(RoundId.read(item).game());
        Position.require(opening != null, "connect four game “" + item + "”: there is no such position");
        return opening;
    }

    /** Rounds that came before. */
    private static int number(String item) {
        return RoundId.read(item).answers().size();
    }

    private static int column(String answer) {
        Position.require(
                answer.matches("[1-" + Bitboard.COLUMNS + "]"),
                "answer “" + answer + "”: give a column from 1 to " + Bitboard.COLUMNS);
        return Integer.parseInt(answer);
    }
}
