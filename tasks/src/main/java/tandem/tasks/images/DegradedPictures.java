package tandem.tasks.images;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tandem.protocols.design.Chance;
import tandem.protocols.item.Item;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.MaterialsException;
import tandem.tasks.images.degradation.Degradation;
import tandem.xai.image.RgbImage;

/**
 * The pictures of another source, made worse on purpose. Each is seen at one level only, so that nobody meets a picture twice;
 * the pictures of a class are dealt to the levels evenly, by chance, and have theirs as an attribute; a manifest may say by a
 * column of that name which level each has. A participant sees what the network is asked about, at the size that is shown.
 */
final class DegradedPictures implements ImageSource {

    private final ImageSource source;
    private final Map<Degradation, List<String>> levels;
    private final int seed;

    private DegradedPictures(ImageSource source, Map<Degradation, List<String>> levels, int seed) {
        this.source = source;
        this.levels = levels;
        this.seed = seed;
    }

    /** The source itself, where no parameter asks for anything. */
    static ImageSource of(ImageSource source, TaskParameters parameters) {
        Map<Degradation, List<String>> levels = new TreeMap<>();
        for (Degradation degradation : Degradation.values()) {
            List<String> asked = parameters.words(degradation.word());
            if (asked.stream().anyMatch(level -> Double.parseDouble(level) != degradation.neutral())) {
                levels.put(degradation, asked);
            }
        }
        return levels.isEmpty() ? source : new DegradedPictures(source, levels, parameters.whole("seed"));
    }

    @Override
    public List<ImageItem> items(List<String> classes) {
        List<ImageItem> items = source.items(classes);
        for (Map.Entry<Degradation, List<String>> entry : levels.entrySet()) {
            items = dealt(items, entry.getKey(), entry.getValue());
        }
        return items;
    }

    @Override
    public List<Path> files() {
        return source.files();
    }

    @Override
    public List<String> classes() {
        return source.classes();
    }

    private List<ImageItem> dealt(List<ImageItem> items, Degradation degradation, List<String> asked) {
        Map<String, List<ImageItem>> byTruth = items.stream()
                .collect(Collectors.groupingBy(item -> item.item().truth(), TreeMap::new, Collectors.toList()));
        Map<String, String> level = new TreeMap<>();
        byTruth.forEach((truth, kin) -> {
            List<ImageItem> order = Chance.of("degradation-" + degradation.word() + "-" + truth, seed)
                    .shuffled(kin.stream()
                            .sorted(Comparator.comparing(item -> item.item().id()))
                            .toList());
            for (int i = 0; i < order.size(); i++) {
                level.put(order.get(i).item().id(), asked.get(i % asked.size()));
            }
        });
        return items.stream()
                .map(item -> degraded(
                        item,
                        degradation,
                        said(item, degradation, asked)
                                .orElseGet(() -> level.get(item.item().id()))))
                .toList();
    }

    /** The level that the manifest says. */
    private static Optional<String> said(ImageItem item, Degradation degradation, List<String> asked) {
        Optional<String> said = Optional.ofNullable(item.item().attributes().get(degradation.word()))
                .filter(level -> !level.isBlank());
        if (said.isPresent() && !asked.contains(said.get())) {
            throw new MaterialsException("item “" + item.item().id() + "” has " + degradation.word() + " “" + said.get()
                    + "”, which is none of the task's parameter (" + String.join(", ", asked)
                    + ") — add it there, or mend or rename the column");
        }
        return said;
    }

    private ImageItem degraded(ImageItem item, Degradation degradation, String level) {
        Map<String, String> attributes = new TreeMap<>(item.item().attributes());
        attributes.put(degradation.word(), level);
        long own = tandem.tasks.raster.Chance.seed(seed, item.item().id().hashCode());
        Supplier<RgbImage> picture =
                () -> degradation.apply(ShownSize.of(item.picture().get()), Double.parseDouble(level), own);
        byte[] how = (degradation.word() + " " + level + " " + own).getBytes(StandardCharsets.UTF_8);
        Function<byte[], byte[]> with = content -> ByteBuffer.allocate(content.length + how.length)
                .put(content)
                .put(how)
                .array();
        return new ImageItem(
                new Item(item.item().id(), item.item().truth(), item.item().difficulty(), attributes),
                item.file(),
                picture,
                () -> with.apply(item.content().get()));
    }
}
