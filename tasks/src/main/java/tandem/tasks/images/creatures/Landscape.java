package tandem.tasks.images.creatures;

import java.util.List;

/**
 * The colours of a habitat, {@code 0xRRGGBB}.
 *
 * @param skyAbove top of the sky
 * @param skyBelow horizon
 * @param farHill hills behind
 * @param nearHill hills before them
 * @param ground what the creature stands on
 * @param plant leaves and grass
 * @param stone stones
 */
record Landscape(int skyAbove, int skyBelow, int farHill, int nearHill, int ground, int plant, int stone) {
    private static final List<Landscape> ALL = List.of(
            new Landscape(0xCFE6F1, 0xF8F4E3, 0xC6DFD0, 0xB0D3B2, 0xA3CB98, 0x7BAF7C, 0xB9BDC2),
            new Landscape(0xDCD3EC, 0xFBE6DA, 0xCFC1DF, 0xBFB2D2, 0xB4C3A0, 0x8CA97F, 0xB8AEBB),
            new Landscape(0xD9ECF0, 0xFDF2DC, 0xF0DCB8, 0xE8CEA2, 0xE2C495, 0xA9B77C, 0xC9B9A5),
            new Landscape(0xCBE4EF, 0xEFF7F1, 0xB7D6DE, 0xA2CAC9, 0xB6D0AA, 0x78ABA0, 0xAEBBC4));

    static int count() {
        return ALL.size();
    }

    static Landscape number(int index) {
        return ALL.get(index);
    }
}
