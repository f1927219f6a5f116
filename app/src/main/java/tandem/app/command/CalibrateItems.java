package tandem.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.app.evaluation.picture.EvaluatedPicture;
import tandem.app.evaluation.picture.MaskFolder;
import tandem.app.evaluation.picture.PictureList;
import tandem.app.evaluation.picture.PictureSource;
import tandem.app.study.InputException;
import tandem.results.calibration.CalibratedItem;
import tandem.tasks.images.PictureManifest;
import tandem.tasks.images.creatures.CreatureFiles;
import tandem.tasks.images.creatures.CreatureItem;
import tandem.tasks.images.creatures.CreatureSet;

/**
 * The pictures of the pilot's items, where they are told, so that a protocol can name a list of the chosen ones.
 *
 * @param pictures by id, in the order of their source
 */
record CalibrateItems(Map<String, Picture> pictures) {

    private static final String MASK = "mask";
    /** Columns that tell where a picture is and what it shows. */
    private static final List<String> OF_PICTURES = List.of("id", "file", "label", MASK);

    /**
     * A picture as it is listed.
     *
     * @param file it lies in
     * @param label its true class; empty where the list does not tell
     * @param mask of it, where the list names one
     * @param attributes other columns of the list, by name
     */
    record Picture(Path file, Optional<String> label, Optional<Path> mask, Map<String, String> attributes) {}

    /**
     * The items of a list, as a protocol's {@code items} names it.
     *
     * @param named a CSV manifest, a folder, or {@value PictureSource#CREATURES}
     * @param items of the pilot, whose classes folders are named by
     * @param out into which shipped pictures are drawn
     * @throws InputException if it cannot be read
     * @throws tandem.tasks.MaterialsException if the manifest is wrong
     */
    static CalibrateItems of(String named, List<CalibratedItem> items, Path out) {
        return named.equals(PictureSource.CREATURES)
                ? manifest(drawn(out.resolve(PictureSource.CREATURES)))
                : listed(Path.of(named), items);
    }

    /**
     * Those of the pilot's items that are listed; nothing is drawn.
     *
     * @param named as in {@link #of}
     * @throws InputException if there are none, or one has another truth there
     */
    static List<CalibratedItem> among(String named, List<CalibratedItem> items) {
        if (!named.equals(PictureSource.CREATURES)) {
            return listed(Path.of(named), items).among(items);
        }
        return new CalibrateItems(byId(
                        CreatureSet.shipped().items(),
                        CreatureItem::id,
                        creature -> new Picture(
                                Path.of(creature.id()),
                                Optional.of(creature.creature().species().id()),
                                Optional.empty(),
                                Map.of())))
                .among(items);
    }

    /** With what the pilot's items had as attributes, where the list has no column of that name. */
    CalibrateItems with(CalibrateAttributes met) {
        Set<String> columns = pictures.values().stream()
                .flatMap(picture -> picture.attributes().keySet().stream())
                .collect(Collectors.toSet());
        columns.addAll(OF_PICTURES);
        return new CalibrateItems(byId(List.copyOf(pictures.entrySet()), Map.Entry::getKey, listed -> {
            Map<String, String> attributes = new TreeMap<>(met.of(listed.getKey()));
            attributes.keySet().removeAll(columns);
            Picture picture = listed.getValue();
            attributes.putAll(picture.attributes());
            return new Picture(picture.file(), picture.label(), picture.mask(), attributes);
        }));
    }

    private static CalibrateItems listed(Path source, List<CalibratedItem> items) {
        if (Files.isRegularFile(source)) {
            return manifest(source);
        } else if (Files.isRegularFile(source.resolve(PictureList.MANIFEST))) {
            return manifest(source.resolve(PictureList.MANIFEST));
        } else if (!Files.isDirectory(source)) {
            throw new InputException(
                    source + ": no such items — --items names what the pilot's protocol calls items: a CSV"
                            + " manifest, a folder, or " + PictureSource.CREATURES);
        }
        List<String> classes = items.stream()
                .map(item -> item.item().truth())
                .distinct()
                .sorted()
                .toList();
        return new CalibrateItems(byId(
                new PictureList(MaskFolder.none(), classes).read(source),
                EvaluatedPicture::id,
                picture -> new Picture(picture.file(), picture.label(), picture.mask(), Map.of())));
    }

    /** In the order of the source, which is that of the written list. */
    private static <T> Map<String, Picture> byId(List<T> listed, Function<T, String> id, Function<T, Picture> picture) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        listed.forEach(one -> pictures.put(id.apply(one), picture.apply(one)));
        return pictures;
    }

    private List<CalibratedItem> among(List<CalibratedItem> items) {
        List<CalibratedItem> listed = items.stream()
                .filter(calibrated -> pictures.containsKey(calibrated.item().id()))
                .toList();
        if (listed.isEmpty()) {
            throw new InputException(
                    "--items: none of the pilot's items is listed there — name what the pilot's protocol"
                            + " calls items");
        }
        for (CalibratedItem calibrated : listed) {
            String truth = calibrated.item().truth();
            pictures.get(calibrated.item().id())
                    .label()
                    .filter(label -> !label.equals(truth))
                    .ifPresent(label -> {
                        throw new InputException("--items: " + calibrated.item().id() + " is “" + label
                                + "” there and was “" + truth
                                + "” in the pilot — name the list that the pilot had");
                    });
        }
        return listed;
    }

    private static CalibrateItems manifest(Path manifest) {
        return new CalibrateItems(byId(
                PictureManifest.rows(manifest, List.of("id", "file", "label")),
                PictureManifest.Row::id,
                CalibrateItems::picture));
    }

    private static Picture picture(PictureManifest.Row row) {
        Map<String, String> attributes = new TreeMap<>(row.cells());
        OF_PICTURES.forEach(attributes::remove);
        return new Picture(
                row.file("file", "picture"),
                row.cell("label"),
                row.cell(MASK).map(named -> row.file(MASK, MASK)),
                attributes);
    }

    private static Path drawn(Path folder) {
        try {
            return new CreatureFiles(CreatureSet.shipped()).write(folder, Integer.MAX_VALUE);
        } catch (IOException refused) {
            throw new InputException(folder + ": creatures cannot be drawn here (" + refused
                    + ") — name a folder that can be written to");
        }
    }
}
