package tandem.tasks.images.creatures;

/** The features of a creature that tell its species, each with the part that shows it and its weight in the rule. */
public enum Trait {
    BODY_ELONGATION(BodyPart.BODY, 1.0),
    EAR_LENGTH(BodyPart.EARS, -1.05),
    TAIL_CURL(BodyPart.TAIL, -1.0),
    SPOT_COUNT(BodyPart.SPOTS, 1.0),
    LEG_LENGTH(BodyPart.LEGS, -1.0),
    EYE_SPACING(BodyPart.EYES, 0.9);

    private final BodyPart part;
    private final double weight;

    Trait(BodyPart part, double weight) {
        this.part = part;
        this.weight = weight;
    }

    /** Where the trait is seen. */
    public BodyPart part() {
        return part;
    }

    /** Above 0 where much of the trait speaks for a pamo, below 0 where it speaks for a nilu. */
    public double weight() {
        return weight;
    }
}
