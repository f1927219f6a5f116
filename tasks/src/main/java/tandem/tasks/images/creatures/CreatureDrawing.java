package tandem.tasks.images.creatures;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import tandem.xai.image.RgbImage;

/**
 * A drawn creature, and which pixels show what. Pixels are numbered row by row, {@code y × width + x}.
 *
 * @param image the picture, {@value CreaturePicture#SIZE} pixels a side
 * @param parts the visible pixels of each part; no pixel is in two of them, a hidden part has none
 * @param cue the visible pixels of the background plant that goes with a species; none where there is no such plant
 */
public record CreatureDrawing(RgbImage image, Map<BodyPart, BitSet> parts, BitSet cue) {

    public CreatureDrawing {
        parts = copy(parts);
        cue = (BitSet) cue.clone();
    }

    /** A copy. */
    @Override
    public Map<BodyPart, BitSet> parts() {
        return copy(parts);
    }

    /** A copy. */
    @Override
    public BitSet cue() {
        return (BitSet) cue.clone();
    }

    /** A copy of the visible pixels of one part. */
    public BitSet mask(BodyPart part) {
        return (BitSet) parts.get(part).clone();
    }

    /** The visible pixels of the whole creature. */
    public BitSet creature() {
        BitSet all = new BitSet();
        parts.values().forEach(all::or);
        return all;
    }

    private static Map<BodyPart, BitSet> copy(Map<BodyPart, BitSet> parts) {
        Map<BodyPart, BitSet> copies = new EnumMap<>(BodyPart.class);
        for (BodyPart part : BodyPart.values()) {
            copies.put(part, (BitSet) parts.get(part).clone());
        }
        return copies;
    }
}
