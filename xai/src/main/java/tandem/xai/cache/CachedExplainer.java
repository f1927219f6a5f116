package tandem.xai.cache;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Target;
import tandem.xai.cost.CostMeter;
import tandem.xai.cost.CostMeter.Metered;
import tandem.xai.cost.EnergyCounters;
import tandem.xai.cost.Spent;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.InputTensor;
import tandem.xai.model.ModelBundle;

/** Explains pictures beforehand: what is cached is read, the rest is computed in batches, and only then a network loaded. */
public final class CachedExplainer {

    private static final int BATCH = 8;

    private final ModelBundle bundle;
    private final Supplier<ExplainableModel> model;
    private final ExplanationCache cache;
    private final CostMeter meter = new CostMeter(EnergyCounters.ofThisMachine());

    /** @param model asked for when the first picture must really be computed */
    public CachedExplainer(ModelBundle bundle, Supplier<ExplainableModel> model, ExplanationCache cache) {
        this.bundle = bundle;
        this.model = model;
        this.cache = cache;
    }

    /** One picture, and what is to be explained of it. */
    public record Request(RgbImage picture, Target target) {

        /** The logit of a class. */
        public Request(RgbImage picture, int target) {
            this(picture, Target.of(target));
        }
    }

    /**
     * Explains all, in order.
     *
     * @param done told how many are done
     */
    public List<CostedMap> explain(AttributionMethod method, List<Request> requests, IntConsumer done) {
        List<CostedMap> maps = new ArrayList<>();
        for (int from = 0; from < requests.size(); from += BATCH) {
            List<Request> batch = requests.subList(from, Math.min(from + BATCH, requests.size()));
            maps.addAll(batch(method, batch));
            done.accept(maps.size());
        }
        return maps;
    }

    private List<CostedMap> batch(AttributionMethod method, List<Request> batch) {
        List<Optional<CostedMap>> known = batch.stream()
                .map(request -> cache.get(bundle, request.picture(), method, request.target()))
                .toList();
        List<Request> missing = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            if (known.get(i).isEmpty()) {
                missing.add(batch.get(i));
            }
        }
        List<CostedMap> computed = missing.isEmpty() ? List.of() : compute(method, missing);
        List<CostedMap> all = new ArrayList<>();
        int next = 0;
        for (Optional<CostedMap> map : known) {
            all.add(map.isPresent() ? map.get() : computed.get(next++));
        }
        return all;
    }

    private List<CostedMap> compute(AttributionMethod method, List<Request> requests) {
        ExplainableModel network = model.get();
        try (NDManager scope = network.newManager()) {
            Metered<List<Attribution>> metered = meter.measure(() -> method.explain(
                    network,
                    InputTensor.batch(
                            scope,
                            bundle.input(),
                            requests.stream().map(Request::picture).toList()),
                    requests.stream().map(Request::target).toList()));
            Spent share = metered.spent().among(requests.size());
            List<CostedMap> maps = new ArrayList<>();
            for (int i = 0; i < requests.size(); i++) {
                CostedMap map = new CostedMap(metered.result().get(i), share);
                cache.put(bundle, requests.get(i).picture(), method, map);
                maps.add(map);
            }
            return maps;
        }
    }
}
