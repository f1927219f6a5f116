package tandem.tasks.images.creatures;

import java.util.List;
import tandem.tasks.raster.Colours;

/**
 * The colours of a creature, {@code 0xRRGGBB}; they say nothing about its species.
 *
 * @param fur body and head
 * @param spot spots
 * @param line outline and nose
 */
record Coat(int fur, int spot, int line) {
    private static final List<Coat> ALL = List.of(
            new Coat(0xF4BE8A, 0xC87A42, 0x7F4B30),
            new Coat(0xF1B0AC, 0xC0656D, 0x7D3F49),
            new Coat(0x97CFC5, 0x3F8D89, 0x2B5E5E),
            new Coat(0xB2BCEB, 0x6572BA, 0x434D86),
            new Coat(0xD2B0E0, 0x9063AA, 0x5F4078),
            new Coat(0xF5DB8E, 0xC49B3A, 0x7D6430),
            new Coat(0xE9DFD2, 0xA08C7B, 0x665749));

    static int count() {
        return ALL.size();
    }

    static Coat number(int index) {
        return ALL.get(index);
    }

    int shade() {
        return Colours.mix(fur, line, 0.22);
    }

    int belly() {
        return Colours.lighter(fur, 0.45);
    }

    int farFur() {
        return Colours.mix(fur, line, 0.3);
    }

    int innerEar() {
        return Colours.mix(Colours.lighter(fur, 0.2), 0xE88C94, 0.45);
    }
}
