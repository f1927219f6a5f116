package tandem.tasks.images.creatures;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import tandem.tasks.raster.Chance;

/** Puts a creature's picture together: what stands behind it, the creature, what stands before it, the grain. */
final class CreaturePicture {
    /** Pixels a side. */
    static final int SIZE = 128;

    private final Creature creature;

    CreaturePicture(Creature creature) {
        this.creature = creature;
    }

    CreatureDrawing draw() {
        Sheet sheet = new Sheet(SIZE);
        Habitat habitat = creature.habitat();
        HabitatPainter surroundings = new HabitatPainter(sheet, habitat, creature.look());
        surroundings.paintBehind();
        new CreaturePainter(sheet, creature.traits(), creature.look()).paint();
        surroundings.paintBefore();
        sheet.canvas().grain(new Chance(Chance.seed(habitat.seed(), 3)), habitat.noise());
        Map<BodyPart, BitSet> parts = new EnumMap<>(BodyPart.class);
        for (BodyPart part : BodyPart.values()) {
            parts.put(part, sheet.visible(Layer.of(part)));
        }
        return new CreatureDrawing(sheet.canvas().image(), parts, sheet.visible(Layer.CUE));
    }
}
