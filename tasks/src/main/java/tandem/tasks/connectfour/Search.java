package tandem.tasks.connectfour;

/**
 * Negamax with alpha–beta bounds (Knuth and Moore 1975) up to a horizon. With one horizon a position always has the same depth
 * left, so one table serves all of the search. Moves are tried by how many lines they threaten to complete, the middle
 * first among equals; moves that let the other win at once are left out.
 */
final class Search {
    /** Columns from the middle outwards. */
    static final int[] ORDER = {3, 2, 4, 1, 5, 0, 6};

    private final int horizon;
    private final TranspositionTable table;
    private final long[][] moves = new long[Bitboard.CELLS + 1][Bitboard.COLUMNS];
    private final int[][] weights = new int[Bitboard.CELLS + 1][Bitboard.COLUMNS];

    /** @param horizon stones on the board when looking ahead ends */
    Search(int horizon, TranspositionTable table) {
        this.horizon = horizon;
        this.table = table;
    }

    /** The value, by the scale of {@link MoveValue}, for the owner of {@code mover}. */
    int value(long mover, long taken) {
        int stones = Long.bitCount(taken);
        if (stones >= horizon) {
            return 0;
        }
        if ((Bitboard.completing(mover, taken) & Bitboard.playable(taken)) != 0) {
            return winNow(stones);
        }
        int least = -lossNext(stones);
        int most = winNow(stones);
        while (least < most) {
            int guess = least + (most - least) / 2;
            if (guess <= 0 && least / 2 < guess) {
                guess = least / 2;
            } else if (guess >= 0 && most / 2 > guess) {
                guess = most / 2;
            }
            int value = negamax(mover, taken, stones, guess, guess + 1);
            if (value <= guess) {
                most = value;
            } else {
                least = value;
            }
        }
        return least;
    }

    /** The value of a win by the next stone. */
    static int winNow(int stones) {
        return (Bitboard.CELLS + 1 - stones) / 2;
    }

    /** How much is lost if the other wins by his next stone. */
    static int lossNext(int stones) {
        return (Bitboard.CELLS - stones) / 2;
    }

    /** Fail-soft in [alpha, beta]; the mover cannot win at once. */
    private int negamax(long mover, long taken, int stones, int alpha, int beta) {
        if (stones + 2 > horizon) {
            return 0;
        }
        long safe = safeMoves(mover, taken);
        if (safe == 0) {
            return -lossNext(stones);
        }
        if (stones + 2 >= horizon) {
            return 0;
        }
        long key = mover + taken;
        int low = Math.max(alpha, table.lower(key, -(Bitboard.CELLS - 2 - stones) / 2));
        int high = Math.min(beta, table.upper(key, (Bitboard.CELLS - 1 - stones) / 2));
        if (low >= high) {
            return low > alpha ? low : high;
        }
        int count = ordered(mover, taken, stones, safe);
        int best = low;
        for (int i = 0; i < count; i++) {
            long next = taken | moves[stones][i];
            int value = -negamax(mover ^ taken, next, stones + 1, -high, -best);
            if (value >= high) {
                table.atLeast(key, value);
                return value;
            }
            best = Math.max(best, value);
        }
        table.atMost(key, best);
        return best;
    }

    /** Playable cells after which the other cannot win at once; none if he wins whatever is played. */
    static long safeMoves(long mover, long taken) {
        long playable = Bitboard.playable(taken);
        long others = Bitboard.completing(mover ^ taken, taken);
        long forced = playable & others;
        if (forced != 0) {
            if ((forced & forced - 1) != 0) {
                return 0;
            }
            playable = forced;
        }
        return playable & ~Bitboard.below(others);
    }

    private int ordered(long mover, long taken, int stones, long safe) {
        long[] sorted = moves[stones];
        int[] weight = weights[stones];
        int count = 0;
        for (int column : ORDER) {
            long move = safe & Bitboard.column(column);
            if (move != 0) {
                int threats = Long.bitCount(Bitboard.completing(mover | move, taken | move));
                int place = count++;
                while (place > 0 && weight[place - 1] < threats) {
                    sorted[place] = sorted[place - 1];
                    weight[place] = weight[place - 1];
                    place--;
                }
                sorted[place] = move;
                weight[place] = threats;
            }
        }
        return count;
    }
}
