package tandem.tasks.images.creatures;

/**
 * How much of each trait a creature has.
 *
 * @param bodyElongation 0 (round) to 1 (long)
 * @param earLength 0 (short) to 1 (long)
 * @param tailCurl 0 (straight) to 1 (a full curl)
 * @param spotCount number of spots on the body, 0 to {@value #MOST_SPOTS}
 * @param legLength 0 (short) to 1 (long)
 * @param eyeSpacing 0 (close) to 1 (wide)
 */
public record Traits(
        double bodyElongation, double earLength, double tailCurl, int spotCount, double legLength, double eyeSpacing) {

    public static final int MOST_SPOTS = 8;

    public Traits {
        requireUnit("bodyElongation", bodyElongation);
        requireUnit("earLength", earLength);
        requireUnit("tailCurl", tailCurl);
        requireUnit("spotCount / " + MOST_SPOTS, (double) spotCount / MOST_SPOTS);
        requireUnit("legLength", legLength);
        requireUnit("eyeSpacing", eyeSpacing);
    }

    /** The amount of one trait, in [0, 1]. */
    public double amount(Trait trait) {
        return switch (trait) {
            case BODY_ELONGATION -> bodyElongation;
            case EAR_LENGTH -> earLength;
            case TAIL_CURL -> tailCurl;
            case SPOT_COUNT -> (double) spotCount / MOST_SPOTS;
            case LEG_LENGTH -> legLength;
            case EYE_SPACING -> eyeSpacing;
        };
    }

    private static void requireUnit(String name, double amount) {
        if (!(amount >= 0 && amount <= 1)) {
            throw new IllegalArgumentException(name + " is " + amount + ", not in [0, 1]");
        }
    }
}
