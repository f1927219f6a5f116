package tandem.tasks.connectfour;

import java.util.Optional;
import tandem.protocols.design.Chance;

/**
 * Positions as they come about between two who block and who let nobody win at once, and play by chance otherwise. (Stones by
 * chance alone would hang fours in nearly every late position.)
 *
 * @param seed which positions
 * @param stones on the board
 */
record SensiblePlay(long seed, int stones) {

    /**
     * The position at an attempt, if play came that far, no column is full, and neither could win with the next stone: who has to
     * move neither sees a win at once nor has to block.
     */
    Optional<Position> quiet(int attempt) {
        Chance chance = Chance.of("connect-four", seed, stones, attempt);
        long mover = 0;
        long taken = 0;
        for (int stone = 0; stone < stones; stone++) {
            long safe = Search.safeMoves(mover, taken);
            if (safe == 0) {
                return Optional.empty();
            }
            mover ^= taken;
            taken |= chosen(safe, chance);
        }
        long playable = Bitboard.playable(taken);
        long completing = Bitboard.completing(mover, taken) | Bitboard.completing(mover ^ taken, taken);
        boolean quiet = Long.bitCount(playable) == Bitboard.COLUMNS && (playable & completing) == 0;
        return quiet ? Optional.of(new Position(mover, taken)) : Optional.empty();
    }

    private static long chosen(long cells, Chance chance) {
        long rest = cells;
        for (int left = chance.below(Long.bitCount(cells)); left > 0; left--) {
            rest &= rest - 1;
        }
        return Long.lowestOneBit(rest);
    }
}
