package tandem.tasks.images.creatures;

/** What the plant in the background says about a creature's species: a shortcut that a network may take. */
public enum Cue {
    NONE("none"),
    AGREES("agrees"),
    CONFLICTS("conflicts");

    private final String id;

    Cue(String id) {
        this.id = id;
    }

    /** The name in protocols and data. */
    public String id() {
        return id;
    }
}
