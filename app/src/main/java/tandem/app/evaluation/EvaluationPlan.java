package tandem.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.metrics.AgreementMetric;
import tandem.xai.metrics.LocalisationMetric;
import tandem.xai.metrics.Metric;
import tandem.xai.metrics.Metrics;
import tandem.xai.model.ExplainableModel;

/**
 * What is evaluated of each picture.
 *
 * @param methods each with its seeds
 * @param metrics of single maps and of methods
 * @param agreements of the maps of two methods
 */
public record EvaluationPlan(List<PlannedMethod> methods, List<Metric> metrics, List<AgreementMetric> agreements) {

    public EvaluationPlan {
        methods = List.copyOf(methods);
        metrics = List.copyOf(metrics);
        agreements = List.copyOf(agreements);
    }

    /**
     * The plan that words ask for.
     *
     * @throws IllegalArgumentException in one line, if there is no such method, parameter or metric, or the network cannot be
     *     explained so
     */
    public static EvaluationPlan of(ExplainableModel model, EvaluationRequest request) {
        Map<String, Map<String, String>> settings = request.settingsByMethod();
        List<PlannedMethod> methods = new ArrayList<>();
        for (String name : request.methods()) {
            methods.addAll(seeded(method(model, name, settings.getOrDefault(name, Map.of())), request.seeds()));
        }
        List<Metric> ofMaps = new ArrayList<>();
        List<AgreementMetric> agreements = new ArrayList<>();
        for (String name : request.metrics()) {
            Metric metric = Metrics.named(name)
                    .orElseThrow(
                            () -> unknown("metric", name, Metrics.all().stream().map(Metric::name)));
            if (metric instanceof AgreementMetric agreement) {
                agreements.add(agreement);
            } else {
                ofMaps.add(metric);
            }
        }
        return new EvaluationPlan(methods, ofMaps, agreements);
    }

    /** Whether a metric needs to know where the thing is in each picture. */
    public boolean needsMasks() {
        return metrics.stream().anyMatch(LocalisationMetric.class::isInstance);
    }

    /** All metrics, those of agreement last. */
    public List<Metric> allMetrics() {
        return Stream.concat(metrics.stream(), agreements.stream()).toList();
    }

    /** How a method is set, in the words of its parameters; its first seed's where {@code seed} is empty. */
    public String parameters(String method, String seed) {
        return methods.stream()
                .filter(planned -> planned.name().equals(method)
                        && (seed.isEmpty() || planned.seedWord().equals(seed)))
                .findFirst()
                .orElseThrow()
                .method()
                .parameters();
    }

    /** All that results depend on besides network and picture, in words of which none runs into the next. */
    public List<String> words() {
        return Stream.concat(
                        methods.stream()
                                .flatMap(planned -> Stream.of(
                                        planned.name(), planned.method().parameters())),
                        allMetrics().stream().flatMap(metric -> Stream.of(metric.name(), metric.parameters())))
                .toList();
    }

    private static AttributionMethod method(ExplainableModel model, String name, Map<String, String> settings) {
        AttributionMethod method = AttributionMethods.named(name, settings)
                .orElseThrow(() -> unknown(
                        "method", name, AttributionMethods.all().stream().map(AttributionMethod::name)));
        if (!method.supports(model)) {
            throw new IllegalArgumentException(method.refusal(model));
        }
        return method;
    }

    private static List<PlannedMethod> seeded(AttributionMethod method, List<Long> seeds) {
        if (method.withSeed(0).isEmpty()) {
            return List.of(new PlannedMethod(method, OptionalLong.empty()));
        }
        return seeds.stream()
                .map(seed -> new PlannedMethod(method.withSeed(seed).orElseThrow(), OptionalLong.of(seed)))
                .toList();
    }

    private static IllegalArgumentException unknown(String kind, String name, Stream<String> known) {
        return new IllegalArgumentException(
                "there is no " + kind + " “" + name + "” — there are " + known.collect(Collectors.joining(", ")));
    }
}
