package tandem.protocols.language.grammar;

/**
 * A key of an object in a protocol file.
 *
 * @param name as it is written
 * @param shape of its value
 * @param required whether it must stand there
 * @param description what it says, for the manual and for editors: a sentence or two
 */
public record Key(String name, Shape shape, boolean required, String description) {

    /** A key that must stand there. */
    public static Key required(String name, Shape shape, String description) {
        return new Key(name, shape, true, description);
    }

    /** A key that may be left out. */
    public static Key optional(String name, Shape shape, String description) {
        return new Key(name, shape, false, description);
    }
}
