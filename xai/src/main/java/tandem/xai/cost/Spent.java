package tandem.xai.cost;

/**
 * What a piece of work cost.
 *
 * @param seconds on the wall
 * @param cpuSeconds of all processors together, that this program was at work; not a number where the machine does not tell
 * @param joules that the machine's processors took, whatever they worked at; not a number where the machine does not tell
 */
public record Spent(double seconds, double cpuSeconds, double joules) {

    /** One of several alike that it was spent on. */
    public Spent among(int several) {
        return new Spent(seconds / several, cpuSeconds / several, joules / several);
    }
}
