package tandem.tasks.connectfour;

/**
 * The board as bits: that of column c and row r, both from 0 at the lower left, is 7 c + r; the seventh bit of a column
 * stays empty, so that no line runs from one column's top into the next (Tromp's layout,
 * https://tromp.github.io/c4/Connect4.java).
 */
final class Bitboard {
    static final int COLUMNS = 7;
    static final int ROWS = 6;
    static final int CELLS = COLUMNS * ROWS;

    private static final int STEP = ROWS + 1;
    private static final long BOTTOM = 0x408_1020_4081L;
    private static final long BOARD = BOTTOM * ((1L << ROWS) - 1);
    /** From a cell to its neighbour upwards, to the right, and along both diagonals. */
    private static final int[] DIRECTIONS = {1, STEP, STEP - 1, STEP + 1};

    private Bitboard() {}

    /** The cells of a column, from 0. */
    static long column(int column) {
        return (1L << ROWS) - 1 << column * STEP;
    }

    /** The cells into which a stone can fall. */
    static long playable(long taken) {
        return taken + BOTTOM & BOARD;
    }

    /** The cells right above those given, as far as on the board. */
    static long above(long cells) {
        return cells << 1 & BOARD;
    }

    /** The cells right below those given, as far as on the board. */
    static long below(long cells) {
        return cells >>> 1 & BOARD;
    }

    /** The bit of a cell. */
    static long bit(Cell cell) {
        return 1L << STEP * (cell.column() - 1) + cell.row() - 1;
    }

    /** Where a stone falls in a column, from 1, that is not full. */
    static Cell landing(long taken, int column) {
        long cell = playable(taken) & column(column - 1);
        return new Cell(column, Long.numberOfTrailingZeros(cell) % STEP + 1);
    }

    /** Whether four stones stand in a line. */
    static boolean hasFour(long stones) {
        for (int d : DIRECTIONS) {
            long pairs = stones & stones >>> d;
            if ((pairs & pairs >>> 2 * d) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The empty cells that would make four of the stones, reachable at once or not. */
    static long completing(long stones, long taken) {
        long cells = 0;
        for (int d : DIRECTIONS) {
            long before = stones << d;
            long after = stones >>> d;
            cells |= after & stones >>> 2 * d & (stones >>> 3 * d | before);
            cells |= before & stones << 2 * d & (stones << 3 * d | after);
        }
        return cells & BOARD & ~taken;
    }

    /** The board seen in a mirror. */
    static long mirrored(long stones) {
        long mirrored = 0;
        for (int column = 0; column < COLUMNS; column++) {
            long there = stones >>> column * STEP & (1L << STEP) - 1;
            mirrored |= there << (COLUMNS - 1 - column) * STEP;
        }
        return mirrored;
    }
}
