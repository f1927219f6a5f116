package tandem.tasks.maze;

/** What the walker does before a {@link Leg}, seen in walking direction. */
public enum Turn {
    NONE("none"),
    LEFT("left"),
    RIGHT("right"),
    BACK("back");

    private final String id;

    Turn(String id) {
        this.id = id;
    }

    /** The name in data; the same in every language. */
    public String id() {
        return id;
    }
}
