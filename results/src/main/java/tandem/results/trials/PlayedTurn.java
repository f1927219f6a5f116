package tandem.results.trials;

import java.util.Optional;
import tandem.protocols.session.Event;

/**
 * Which turn of which game a trial is, and how the game then stood.
 *
 * @param game id of the item that it began with
 * @param turn from 1
 * @param after how it stood after the trial; empty if the trial did not end
 */
public record PlayedTurn(String game, int turn, Optional<Standing> after) {

    /**
     * How a game stood.
     *
     * @param score in the game's own unit, the higher the better
     * @param over whether nothing was left to decide
     */
    public record Standing(double score, boolean over) {}

    /** What a {@code TRIAL_STARTED} event tells; empty of a trial that is no turn. */
    static Optional<PlayedTurn> of(Event started) {
        return started.text("game").isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PlayedTurn(started.text("game"), Integer.parseInt(started.text("turn")), Optional.empty()));
    }

    /** With what a {@code TRIAL_ENDED} event tells. */
    PlayedTurn ended(Event event) {
        return new PlayedTurn(
                game,
                turn,
                Optional.of(new Standing(Payload.number(event, "score").orElseThrow(), Payload.flag(event, "over"))));
    }
}
