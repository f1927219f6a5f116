package tandem.tasks.minefield;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Numbers of placements by how many mines they have; none outside the range.
 *
 * @param least the fewest mines of the range
 * @param numbers of placements with {@code least}, {@code least} + 1 … mines
 */
record Counts(int least, BigInteger... numbers) {
    static final Counts NONE = new Counts(0);
    /** One placement of no mine. */
    static final Counts ONE = new Counts(0, BigInteger.ONE);

    /** Those of {@code cells} free cells: a row of Pascal's triangle; none for less than no cells. */
    static Counts free(int cells) {
        BigInteger[] row = zeros(cells + 1);
        for (int mines = 0; mines <= cells; mines++) {
            row[mines] = mines == 0
                    ? BigInteger.ONE
                    : row[mines - 1]
                            .multiply(BigInteger.valueOf(cells - mines + 1))
                            .divide(BigInteger.valueOf(mines));
        }
        return new Counts(0, row);
    }

    /** How many numbers are kept. */
    int size() {
        return numbers.length;
    }

    /** The most mines of the range. */
    int most() {
        return least + numbers.length - 1;
    }

    /** The number with {@code mines} mines. */
    BigInteger at(int mines) {
        return mines >= least && mines <= most() ? numbers[mines - least] : BigInteger.ZERO;
    }

    /** These and {@code factor} times {@code others}, each of which has {@code mines} mines more. */
    Counts plus(Counts others, int mines, BigInteger factor) {
        boolean alone = numbers.length == 0;
        int from = alone ? others.least + mines : Math.min(least, others.least + mines);
        int to = alone ? others.most() + mines : Math.max(most(), others.most() + mines);
        BigInteger[] sum = zeros(to - from + 1);
        for (int m = from; m <= to; m++) {
            sum[m - from] = at(m).add(others.at(m - mines).multiply(factor));
        }
        return new Counts(from, sum);
    }

    /** Of these, only those that with one of {@code others} have {@code mines} mines. */
    Counts completing(Counts others, int mines) {
        BigInteger[] part = zeros(others.numbers.length);
        int from = mines - others.most();
        for (int i = 0; i < part.length; i++) {
            part[i] = at(from + i);
        }
        return new Counts(from, part);
    }

    /** Those of two sets of cells that have nothing to do with each other. */
    Counts times(Counts others) {
        BigInteger[] product = zeros(Math.max(0, numbers.length + others.numbers.length - 1));
        for (int i = 0; i < numbers.length; i++) {
            for (int j = 0; j < others.numbers.length; j++) {
                product[i + j] = product[i + j].add(numbers[i].multiply(others.numbers[j]));
            }
        }
        return new Counts(least + others.least, product);
    }

    /** Pairs of a placement of these and one of {@code others}, the mines of both being {@code mines}. */
    BigInteger pairs(Counts others, int mines) {
        BigInteger sum = BigInteger.ZERO;
        for (int m = least; m <= most(); m++) {
            sum = sum.add(at(m).multiply(others.at(mines - m)));
        }
        return sum;
    }

    private static BigInteger[] zeros(int length) {
        BigInteger[] zeros = new BigInteger[length];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }
}
