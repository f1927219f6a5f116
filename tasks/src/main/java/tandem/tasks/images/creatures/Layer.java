package tandem.tasks.images.creatures;

/** What a painted pixel shows: a part of the creature, the cue plant, or anything else. */
enum Layer {
    SCENERY,
    CUE,
    BODY,
    HEAD,
    EARS,
    EYES,
    LEGS,
    TAIL,
    SPOTS;

    static Layer of(BodyPart part) {
        return valueOf(part.name());
    }
}
