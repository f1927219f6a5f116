package tandem.protocols.study;

import java.util.Locale;
import tandem.protocols.text.LocalizedText;

/**
 * How people mark in the picture what their answer rests on, with their initial and their final answer.
 *
 * @param question asked above the picture
 * @param tool what they mark with
 * @param grid cells along each side of the picture; marked regions are compared by cells
 * @param required whether an answer without a mark is not taken
 */
public record EvidenceForm(LocalizedText question, Tool tool, int grid, boolean required) {

    /** What regions are marked with. */
    public enum Tool {
        /** Round strokes. */
        BRUSH,
        /** Rectangles. */
        BOX;

        /** The word in protocol files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
