package tandem.tasks.connectfour;

import java.util.List;
import java.util.Optional;
import tandem.protocols.design.Chance;

/**
 * The positions of a seed: the one at an index depends on nothing but seed, stones and index. Moves are drawn by chance from
 * those that do not end the game.
 *
 * @param seed which positions
 * @param stones on the board, 0 to 41
 */
public record PositionGenerator(long seed, int stones) {
    private static final int ATTEMPTS = 100_000;

    public PositionGenerator {
        Position.require(
                stones >= 0 && stones < Bitboard.CELLS, "positions of " + stones + " stones: give from 0 to 41");
    }

    /** The position at {@code index} ≥ 0; nobody has won in it. */
    public Position position(int index) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Position> drawn = draw(Chance.of("connect-four", seed, stones, index, attempt));
            if (drawn.isPresent()) {
                return drawn.get();
            }
        }
        throw new IllegalArgumentException("position " + index + " of seed " + seed + " with " + stones
                + " stones: none was found; give fewer stones");
    }

    private Optional<Position> draw(Chance chance) {
        Position position = Played.NOTHING;
        while (position.stones() < stones) {
            Position at = position;
            List<Integer> quiet =
                    at.legalMoves().stream().filter(column -> !at.wins(column)).toList();
            if (quiet.isEmpty()) {
                return Optional.empty();
            }
            position = position.play(quiet.get(chance.below(quiet.size())));
        }
        return Optional.of(position);
    }
}
