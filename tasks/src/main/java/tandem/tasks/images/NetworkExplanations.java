package tandem.tasks.images;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import tandem.protocols.item.Advice;
import tandem.protocols.session.ExplanationCost;
import tandem.protocols.study.Drawing;
import tandem.tasks.MaterialsException;
import tandem.tasks.picture.Drawn;
import tandem.tasks.picture.Explained;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.attribution.Passes;
import tandem.xai.cache.CachedExplainer;
import tandem.xai.cache.CostedMap;
import tandem.xai.cache.ExplanationCache;
import tandem.xai.cost.Spent;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelBundleException;
import tandem.xai.rendering.Heatmap;
import tandem.xai.rendering.HeatmapRenderer;

/**
 * Explains a class by the network's attributions, drawn as heat.
 *
 * @param cache of what was computed before
 */
record NetworkExplanations(ModelBundle bundle, LazyNetwork network, ExplanationCache cache) {

    /** Borders of a small picture are drawn that fine; finer ones would only fill the memory. */
    private static final int FINE_SIDE = 400;
    /** Explained at once; only so many full pictures are in memory. */
    private static final int BATCH = 8;

    /**
     * An item, and the class to be explained.
     *
     * @param advice on the item
     * @param label of the class
     */
    record Asked(ImageItem item, Advice advice, String label, Drawing drawing) {}

    /** Why a method cannot explain the network, in one line; empty where it can. */
    Optional<String> problem(String method) {
        return NetworkExplanation.named(method)
                        .filter(known -> known.method().supports(network))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("explanation method “" + method + "” cannot explain the network " + bundle.name()
                        + " — methods that can are "
                        + AttributionMethods.all().stream()
                                .filter(known -> known.supports(network))
                                .map(AttributionMethod::name)
                                .collect(Collectors.joining(", "))
                        + ", each also with contrast- before it, and those by examples: examples, examples-random");
    }

    /**
     * Explains all, in order.
     *
     * @param done told how many are done
     * @throws MaterialsException if the method is not known, or the network cannot be asked
     */
    List<Explained.Layer> explain(String method, List<Asked> all, IntConsumer done) {
        NetworkExplanation explanation = NetworkExplanation.named(method)
                .orElseThrow(() -> new MaterialsException("explanation method “" + method + "” is not known"));
        List<Explained.Layer> layers = new ArrayList<>();
        try {
            for (int from = 0; from < all.size(); from += BATCH) {
                layers.addAll(batch(explanation, all.subList(from, Math.min(from + BATCH, all.size()))));
                done.accept(layers.size());
            }
        } catch (ModelBundleException wrong) {
            throw new MaterialsException(wrong.getMessage(), wrong);
        }
        return layers;
    }

    private List<Explained.Layer> batch(NetworkExplanation explanation, List<Asked> batch) {
        List<CachedExplainer.Request> requests = batch.stream()
                .map(asked -> new CachedExplainer.Request(
                        asked.item().picture().get(),
                        explanation.target(asked.label(), asked.advice(), bundle.classes())))
                .toList();
        List<CostedMap> maps =
                new CachedExplainer(bundle, () -> network, cache).explain(explanation.method(), requests, done -> {});
        List<Explained.Layer> layers = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            RgbImage shown = ShownSize.of(requests.get(i).picture());
            Drawing drawing = batch.get(i).drawing();
            int finer = fineness(drawing, shown);
            Heatmap heat = new HeatmapRenderer(bundle.input(), Styles.of(drawing))
                    .render(maps.get(i).map(), finer * shown.width(), finer * shown.height());
            layers.add(new Explained.Layer(Drawn.of(heat), Optional.of(cost(maps.get(i)))));
        }
        return layers;
    }

    /** How many times finer than its picture a map is drawn: borders on small pictures would be of steps. */
    private static int fineness(Drawing drawing, RgbImage picture) {
        return switch (drawing.view()) {
            case OVERLAY, SIGNED -> 1;
            case CONTOUR, REGIONS -> Math.max(1, FINE_SIDE / Math.max(picture.width(), picture.height()));
        };
    }

    private static ExplanationCost cost(CostedMap map) {
        Passes passes = map.map().passes();
        Spent spent = map.spent();
        return new ExplanationCost(
                passes.forward(), passes.backward(), spent.seconds(), told(spent.cpuSeconds()), told(spent.joules()));
    }

    private static OptionalDouble told(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
