package tandem.tasks.connectfour;

import java.util.Optional;

/** Connect four on an array, searched without bounds, table or order: slow, and plainly right. */
final class PlainGame {
    private final int[][] cells = new int[7][6];
    private int stones;

    PlainGame(Position position) {
        stones = position.stones();
        for (int column = 0; column < 7; column++) {
            for (int row = 0; row < 6; row++) {
                long bit = 1L << 7 * column + row;
                boolean isMover = (position.mover() & bit) != 0;
                cells[column][row] = (position.taken() & bit) == 0 ? 0 : isMover == (stones % 2 == 0) ? 1 : 2;
            }
        }
    }

    /** The value of a move to a column, from 1, with {@code depth} plies to look ahead; empty if it is full. */
    Optional<Integer> value(int column, int depth) {
        int row = 0;
        while (row < 6 && cells[column - 1][row] != 0) {
            row++;
        }
        if (row == 6) {
            return Optional.empty();
        }
        cells[column - 1][row] = 1 + stones % 2;
        stones++;
        int value = 0;
        if (isFour(column - 1, row)) {
            // 22 less the winner's stones
            value = 22 - (stones + 1) / 2;
        } else if (depth > 1 && stones < 42) {
            value = -best(depth - 1);
        }
        stones--;
        cells[column - 1][row] = 0;
        return Optional.of(value);
    }

    private int best(int depth) {
        int best = -100;
        for (int column = 1; column <= 7; column++) {
            best = Math.max(best, value(column, depth).orElse(-100));
        }
        return best;
    }

    private boolean isFour(int column, int row) {
        int[][] lines = {{1, 0}, {0, 1}, {1, 1}, {1, -1}};
        for (int[] line : lines) {
            if (1 + run(column, row, line[0], line[1]) + run(column, row, -line[0], -line[1]) >= 4) {
                return true;
            }
        }
        return false;
    }

    private int run(int column, int row, int right, int up) {
        int length = 0;
        int c = column + right;
        int r = row + up;
        while (c >= 0 && c < 7 && r >= 0 && r < 6 && cells[c][r] == cells[column][row]) {
            length++;
            c += right;
            r += up;
        }
        return length;
    }
}
