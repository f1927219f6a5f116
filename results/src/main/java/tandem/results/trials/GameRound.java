package tandem.results.trials;

import java.util.Optional;
import tandem.protocols.session.Event;

/**
 * Which round of which game a trial is, and how the game then stood.
 *
 * @param game id of the item that it began with
 * @param round from 1
 * @param after how it stood after the trial; empty if the trial did not end
 */
public record GameRound(String game, int round, Optional<Standing> after) {

    /**
     * How a game stood.
     *
     * @param score in the game's own unit, the higher the better
     * @param over whether nothing was left to decide
     */
    public record Standing(double score, boolean over) {}

    /** What a {@code TRIAL_STARTED} event tells; empty of a trial that is no round. */
    static Optional<GameRound> of(Event started) {
        return started.text("game").isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new GameRound(started.text("game"), Integer.parseInt(started.text("round")), Optional.empty()));
    }

    /** With what a {@code TRIAL_ENDED} event tells. */
    GameRound ended(Event event) {
        return new GameRound(
                game,
                round,
                Optional.of(new Standing(Payload.number(event, "score").orElseThrow(), Payload.flag(event, "over"))));
    }
}
