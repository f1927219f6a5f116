package tandem.tasks.images.creatures;

/**
 * A creature as a stimulus.
 *
 * @param id stable within its set, such as {@code c0001}
 * @param creature what is drawn, and the truth
 */
public record CreatureItem(String id, Creature creature) {

    /** Draws the picture anew at each call. */
    public CreatureDrawing drawing() {
        return creature.draw();
    }
}
