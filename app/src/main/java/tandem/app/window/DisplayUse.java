package tandem.app.window;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the participant's window uses its display.
 *
 * @param display which one the window fills, by its number in {@link Displays}
 * @param scale of type and controls: 1 as they are designed, in [{@value #SMALLEST}, {@value #LARGEST}]
 * @param photodiode the corner with a square that flips between black and white with each onset; empty for none
 */
public record DisplayUse(int display, double scale, Optional<Corner> photodiode) {

    /** Beneath this, keys' names on the options are too small to read. */
    public static final double SMALLEST = 0.75;

    /** Above this, most trials would have to be scrolled on a display of 1280 × 720. */
    public static final double LARGEST = 1.5;

    /** The primary display, at the size that is designed, with nothing in its corners. */
    public static final DisplayUse USUAL = new DisplayUse(1, 1, Optional.empty());

    /** @throws IllegalArgumentException if the scale is none */
    public DisplayUse {
        if (!(scale >= SMALLEST && scale <= LARGEST)) {
            throw new IllegalArgumentException("type of " + scale + " times its size");
        }
    }

    /** The same with type and controls of that size. */
    public DisplayUse scaled(double times) {
        return new DisplayUse(display, times, photodiode);
    }

    /** The same with a square for a photodiode. */
    public DisplayUse markedIn(Corner corner) {
        return new DisplayUse(display, scale, Optional.of(corner));
    }

    /** As records name it. */
    public Map<String, Double> named() {
        Map<String, Double> named = new LinkedHashMap<>();
        named.put("display_number", (double) display);
        named.put("type_scale", scale);
        named.put("photodiode", photodiode.isPresent() ? 1.0 : 0.0);
        return named;
    }
}
