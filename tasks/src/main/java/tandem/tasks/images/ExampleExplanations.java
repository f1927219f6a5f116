package tandem.tasks.images;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import tandem.protocols.design.Chance;
import tandem.protocols.study.TaskSpec;
import tandem.tasks.MaterialsException;
import tandem.tasks.Task.Progress;
import tandem.tasks.picture.Drawn;
import tandem.tasks.picture.Explained;
import tandem.xai.cache.FeatureCache;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelBundleException;
import tandem.xai.neighbours.NearestNeighbours;
import tandem.xai.training.LabelledImages;

/** Explains an advice by known pictures of the class that it names, be the advice right or wrong. */
final class ExampleExplanations {

    /** No screen shows more of one of several. */
    private static final int LONGEST_SIDE = 400;

    private final TaskSpec task;
    private final ModelBundle bundle;
    private final LazyNetwork network;
    private final FeatureCache cache;
    private final ExamplePictures examples;
    private final Map<Integer, Drawn<RgbImage>> drawn = new ConcurrentHashMap<>();
    private Optional<NearestNeighbours> known = Optional.empty();

    /** @param task whose options have names */
    ExampleExplanations(
            TaskSpec task, ModelBundle bundle, LazyNetwork network, FeatureCache cache, ExamplePictures examples) {
        this.task = task;
        this.bundle = bundle;
        this.network = network;
        this.cache = cache;
        this.examples = examples;
    }

    /** An item whose advice is to be explained. */
    record Asked(ImageItem item, String label) {}

    /** Why there are no such explanations, in one line; empty where there are. */
    Optional<String> problem(ExampleMethod method) {
        if (examples.pictures().isEmpty()) {
            return Optional.of("explanation method “" + method.word()
                    + "” has no pictures to show — name some that are no items under task, parameters, examples: a folder with"
                    + " one folder a class, or a CSV manifest");
        }
        if (method == ExampleMethod.NEAREST && !network.hasFeatures()) {
            return Optional.of("explanation method “" + method.word() + "” needs the features of the network "
                    + bundle.name() + " — export it with features(x) and head(a)");
        }
        return bundle.classes().stream()
                .filter(label -> examples.of(label).size() < examples.shown())
                .findFirst()
                .map(label ->
                        "explanation method “" + method.word() + "” shows " + examples.shown() + " pictures, and of “"
                                + label + "” there are " + examples.of(label).size()
                                + " — add some to the task's examples, or lower examples-shown");
    }

    /** What experimenters should know. */
    List<String> remarks() {
        return examples.remarks();
    }

    /**
     * Explains all, in order.
     *
     * @throws MaterialsException if the network cannot be asked
     */
    List<Explained.Examples> explain(ExampleMethod method, List<Asked> asked, Progress progress) {
        return switch (method) {
            case NEAREST -> nearest(asked, progress);
            case RANDOM -> asked.stream().map(this::random).toList();
        };
    }

    private List<Explained.Examples> nearest(List<Asked> asked, Progress progress) {
        try {
            NearestNeighbours neighbours = known(progress);
            List<float[]> vectors = vectors(asked.stream().map(Asked::item).toList(), "looking for examples", progress);
            return IntStream.range(0, asked.size())
                    .mapToObj(i -> shown(neighbours.of(
                            vectors.get(i),
                            place -> label(place).equals(asked.get(i).label()),
                            examples.shown())))
                    .toList();
        } catch (ModelBundleException wrong) {
            throw new MaterialsException(wrong.getMessage(), wrong);
        }
    }

    private synchronized NearestNeighbours known(Progress progress) {
        if (known.isEmpty()) {
            known = Optional.of(
                    new NearestNeighbours(vectors(examples.pictures(), "looking at the examples", progress)));
        }
        return known.get();
    }

    private List<float[]> vectors(List<ImageItem> items, String what, Progress progress) {
        return cache.vectors(
                bundle,
                () -> network,
                pictures(items),
                items.stream().map(ImageItem::content).toList(),
                done -> progress.report(what, done, items.size()));
    }

    /** The same ones for the same item and class, whoever asks. */
    private Explained.Examples random(Asked asked) {
        return shown(Chance.of(ExampleMethod.RANDOM.word(), asked.item().item().id(), asked.label())
                .shuffled(examples.of(asked.label()))
                .subList(0, examples.shown()));
    }

    private Explained.Examples shown(List<Integer> places) {
        return new Explained.Examples(places.stream()
                .map(place -> new Explained.Example(
                        examples.pictures().get(place).item().id(),
                        label(place),
                        task.nameOf(label(place)),
                        drawn(place)))
                .toList());
    }

    private Drawn<RgbImage> drawn(int place) {
        return drawn.computeIfAbsent(
                place,
                one -> Drawn.of(
                        ShownSize.of(examples.pictures().get(one).picture().get(), LONGEST_SIDE)));
    }

    private String label(int place) {
        return examples.pictures().get(place).item().truth();
    }

    private LabelledImages pictures(List<ImageItem> items) {
        return new LabelledImages() {

            @Override
            public int size() {
                return items.size();
            }

            @Override
            public RgbImage image(int index) {
                return items.get(index).picture().get();
            }

            @Override
            public int label(int index) {
                return bundle.classes().indexOf(items.get(index).item().truth());
            }
        };
    }
}
