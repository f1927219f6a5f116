package tandem.results.trials;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tandem.results.table.Column;
import tandem.results.table.Columns;

/** Columns of trials that are rounds of games. */
final class GameColumns {

    private static final String NO_GAME = "the trial is no round of a game";

    private GameColumns() {}

    static List<Column<TrialRow>> all() {
        return new Columns<TrialRow>()
                .text(
                        "game",
                        "Id of the item that the game began with",
                        row -> row.game().map(GameRound::game).orElse(""))
                .missing(NO_GAME)
                .integer(
                        "round",
                        "Round of the game, from 1",
                        row -> row.game()
                                .map(round -> OptionalInt.of(round.round()))
                                .orElse(OptionalInt.empty()))
                .missing(NO_GAME)
                .number(
                        "game_score",
                        "How well the game stands after the round, in the game's own unit, the higher the better",
                        row -> row.game()
                                .flatMap(GameRound::after)
                                .map(after -> OptionalDouble.of(after.score()))
                                .orElse(OptionalDouble.empty()))
                .missing(NO_GAME + ", or did not end")
                .flag(
                        "game_over",
                        "Whether the game is over after the round",
                        row -> row.game().flatMap(GameRound::after).map(GameRound.Standing::over))
                .missing(NO_GAME + ", or did not end")
                .list();
    }
}
