package tandem.tasks.feeding;

/**
 * How many live in the colony.
 *
 * @param size at least {@value #FLOOR}
 */
public record Colony(int size) {

    /** With so many a game begins (Kuhl et al. 2023). */
    public static final Colony START = new Colony(20);

    /** It never falls below, so that a game can always be mended (Kuhl et al. 2023). */
    static final int FLOOR = 2;

    /** So that 1.1 times 10 is 11 whatever binary fractions make of it. */
    private static final double ROUNDING = 1e-9;

    /** @throws IllegalArgumentException if it is smaller than the floor */
    public Colony {
        Amounts.require(size >= FLOOR, "colony of " + size + ": give at least " + FLOOR);
    }

    /**
     * The colony after a turn: its size times the growth rate, rounded down, but never below the floor.
     *
     * @param growth finite, at least 0
     * @throws IllegalArgumentException if it is negative or not a number
     */
    public Colony next(double growth) {
        Amounts.require(growth >= 0 && growth < Double.POSITIVE_INFINITY, "growth rate " + growth + ": give 0 or more");
        return new Colony(Math.max(FLOOR, (int) Math.floor(size * growth + ROUNDING)));
    }
}
