package tandem.xai.training;

/**
 * What is kept from a network, so that it is right less often than it could be.
 *
 * @param share of the training pictures of each class that it sees, in (0, 1]
 * @param labelNoise share of these that it sees under another class, drawn evenly among the others, in [0, 1)
 */
public record Weakening(double share, double labelNoise) {

    /** Nothing is kept from it. */
    public static final Weakening NONE = new Weakening(1, 0);

    public Weakening {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a share of " + share
                    + " of the training pictures — give shares above 0, at" + " most 1, such as 0.25");
        } else if (!(labelNoise >= 0 && labelNoise < 1)) {
            throw new IllegalArgumentException(
                    "label noise of " + labelNoise + " — give shares from 0 to below 1, such as 0.2");
        }
    }
}
