package tandem.tasks.maze;

/** Where a step goes, clockwise from the top of the picture. */
public enum Direction {
    NORTH("north", 0, -1),
    EAST("east", 1, 0),
    SOUTH("south", 0, 1),
    WEST("west", -1, 0);

    private final String id;
    private final int dx;
    private final int dy;

    Direction(String id, int dx, int dy) {
        this.id = id;
        this.dx = dx;
        this.dy = dy;
    }

    /** The name in data; the same in every language. */
    public String id() {
        return id;
    }

    /** Columns to the right, −1, 0 or 1. */
    public int dx() {
        return dx;
    }

    /** Rows down, −1, 0 or 1. */
    public int dy() {
        return dy;
    }

    /** The way back. */
    public Direction opposite() {
        return values()[(ordinal() + 2) % 4];
    }

    /** The bit of an open side in {@link Maze#rows()}: north 1, east 2, south 4, west 8. */
    int bit() {
        return 1 << ordinal();
    }
}
