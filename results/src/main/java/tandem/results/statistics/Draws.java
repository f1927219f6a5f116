package tandem.results.statistics;

/**
 * How often chance is asked, and which.
 *
 * @param count random draws
 * @param seed the same seed gives the same numbers on every machine
 * @param threads that work on them; changes nothing but the time
 */
public record Draws(int count, long seed, int threads) {

    /** At least one draw and one thread. */
    public Draws {
        if (count < 1 || threads < 1) {
            throw new IllegalArgumentException("at least one draw and one thread: " + count + ", " + threads);
        }
    }

    /** On as many threads as the machine has cores. */
    public static Draws of(int count, long seed) {
        return new Draws(count, seed, Runtime.getRuntime().availableProcessors());
    }
}
