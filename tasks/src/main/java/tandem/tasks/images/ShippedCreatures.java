package tandem.tasks.images;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tandem.protocols.item.Item;
import tandem.tasks.images.creatures.CreatureItem;
import tandem.tasks.images.creatures.CreatureSet;
import tandem.tasks.images.creatures.Species;

/** The shipped creatures, drawn when they are asked for. */
final class ShippedCreatures implements ImageSource {

    static final String NAME = "creatures";

    @Override
    public List<ImageItem> items(List<String> classes) {
        return items(CreatureSet.shipped());
    }

    /** The creatures of a set as items. */
    static List<ImageItem> items(CreatureSet set) {
        return set.items().stream().map(ShippedCreatures::item).toList();
    }

    @Override
    public List<Path> files() {
        return List.of();
    }

    @Override
    public List<String> classes() {
        return Arrays.stream(Species.values()).map(Species::id).toList();
    }

    private static ImageItem item(CreatureItem creature) {
        Item item = new Item(
                creature.id(),
                creature.creature().species().id(),
                OptionalDouble.of(Math.round(creature.creature().difficulty() * 1e4) / 1e4),
                Map.of("cue", creature.creature().cue().name().toLowerCase(Locale.ROOT)));
        // To draw them all takes seconds; a record's text has every value that a picture is drawn from.
        return new ImageItem(
                item,
                Optional.empty(),
                () -> creature.drawing().image(),
                () -> creature.creature().toString().getBytes(StandardCharsets.UTF_8));
    }
}
