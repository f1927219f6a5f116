package tandem.tasks.images.creatures;

/** The drawn parts of a creature. Each visible pixel of a creature belongs to exactly one: the one on top there. */
public enum BodyPart {
    BODY,
    HEAD,
    EARS,
    EYES,
    LEGS,
    TAIL,
    SPOTS
}
