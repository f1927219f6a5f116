package tandem.tasks.images;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import tandem.protocols.item.Item;
import tandem.tasks.images.creatures.CreatureItem;
import tandem.tasks.images.creatures.CreatureSet;
import tandem.xai.model.ModelBundle;

/** The shipped creatures, drawn when they are asked for. */
final class ShippedCreatures implements ImageSource {

    static final String NAME = "creatures";

    @Override
    public List<ImageItem> items(ModelBundle bundle) {
        return CreatureSet.shipped().items().stream()
                .map(ShippedCreatures::item)
                .toList();
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
                () -> creature.drawing().image(),
                () -> creature.creature().toString().getBytes(StandardCharsets.UTF_8));
    }
}
