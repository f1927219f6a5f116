package tandem.xai.attribution;

/**
 * What the explanation of one sample cost.
 *
 * @param forward how often the network was asked
 * @param backward how often it was differentiated
 */
public record Passes(int forward, int backward) {

    /** Nothing was asked. */
    public static final Passes NONE = new Passes(0, 0);

    /** Both together. */
    public Passes plus(Passes more) {
        return new Passes(forward + more.forward, backward + more.backward);
    }
}
