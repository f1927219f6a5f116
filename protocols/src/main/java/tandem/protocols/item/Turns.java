package tandem.protocols.item;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How games go on: what is decided in a turn follows from what was answered in those before. The id of a turn tells all that
 * happened in its game, so that the same id is the same turn at any time and on every machine; the items of a pool are first
 * turns. Pure, and safe to ask from several threads.
 */
public interface Turns {

    /**
     * The turn of that id.
     *
     * @param item id of a first turn, or what {@link #after} gave
     * @throws IllegalArgumentException if there is none, or its game is over
     */
    Turn at(String item);

    /**
     * Id of what comes after a turn.
     *
     * @param item id of the turn
     * @param answer that was given in it; empty where its time ran out
     */
    String after(String item, Optional<String> answer);

    /** The most of an option, where answers are amounts of each; empty where one option is chosen. */
    default OptionalInt amounts() {
        return OptionalInt.empty();
    }

    /** How a game stands before the turn of that id. */
    Standing standing(String item);

    /**
     * How a game stands.
     *
     * @param score in the game's own unit, the higher the better
     * @param over whether nothing is left to decide
     */
    record Standing(double score, boolean over) {}
}
