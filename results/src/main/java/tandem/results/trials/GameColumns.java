package tandem.results.trials;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tandem.results.table.Column;
import tandem.results.table.Columns;

/** Columns of trials that are turns of games. */
final class GameColumns {

    private static final String NO_GAME = "the trial is no turn of a game";

    private GameColumns() {}

    static List<Column<TrialRow>> all() {
        return new Columns<TrialRow>()
                .text(
                        "game",
                        "Id of the item that the game began with",
                        row -> row.game().map(PlayedTurn::game).orElse(""))
                .missing(NO_GAME)
                .integer(
                        "turn",
                        "Turn of the game, from 1",
                        row -> row.game()
                                .map(turn -> OptionalInt.of(turn.turn()))
                                .orElse(OptionalInt.empty()))
                .missing(NO_GAME)
                .number(
                        "game_score",
                        "How well the game stands after the turn, in the game's own unit, the higher the better",
                        row -> row.game()
                                .flatMap(PlayedTurn::after)
                                .map(after -> OptionalDouble.of(after.score()))
                                .orElse(OptionalDouble.empty()))
                .missing(NO_GAME + ", or did not end")
                .flag(
                        "game_over",
                        "Whether the game is over after the turn",
                        row -> row.game().flatMap(PlayedTurn::after).map(PlayedTurn.Standing::over))
                .missing(NO_GAME + ", or did not end")
                .list();
    }
}
