package tandem.tasks.firegrid;

import java.util.List;

/**
 * A turn of a game: what is seen, what the AI makes of it, and which actions it leaves.
 *
 * @param scene that the game began with
 * @param grid now
 * @param outlook what the AI imagines; asked for while the game is not over
 * @param named the action that the AI names
 */
record FireTurn(FireScene scene, FireGrid grid, Outlook outlook, Tile named) {

    private static final double EQUAL = 1e-12;

    /** The actions that the AI leaves, in reading order. */
    List<Tile> allowed() {
        return outlook.values().within(scene.epsilon());
    }

    /** Whether no action is worth more. */
    boolean right(Tile action) {
        ActionValues values = outlook.values();
        return values.values().containsKey(action) && values.normalised(action) >= 1 - EQUAL;
    }

    /** The best action; where the AI names one of several, that one. */
    Tile best() {
        return right(named) ? named : outlook.values().best();
    }
}
