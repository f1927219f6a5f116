package tandem.app.explain;

import java.util.ArrayList;
import java.util.List;
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
 * @param methods each with the seeds that it is made with
 * @param metrics of single maps and of methods
 * @param agreements of the maps of two methods
 */
public record EvaluationPlan(List<Seeded> methods, List<Metric> metrics, List<AgreementMetric> agreements) {

    /**
     * A method with a seed.
     *
     * @param method as it is set
     * @param seed nothing where it draws nothing
     */
    public record Seeded(AttributionMethod method, OptionalLong seed) {}

    public EvaluationPlan {
        methods = List.copyOf(methods);
        metrics = List.copyOf(metrics);
        agreements = List.copyOf(agreements);
    }

    /**
     * The plan that words ask for.
     *
     * @param seeds for methods that draw; one or more
     * @throws IllegalArgumentException in one line, if there is no such method or metric, or it cannot be used here
     */
    public static EvaluationPlan of(
            ExplainableModel model, List<String> methods, List<String> metrics, List<Long> seeds) {
        List<Seeded> seeded = new ArrayList<>();
        for (String name : methods) {
            AttributionMethod method = AttributionMethods.named(name)
                    .orElseThrow(() -> unknown(
                            "method", name, AttributionMethods.all().stream().map(AttributionMethod::name)));
            if (!method.supports(model)) {
                throw new IllegalArgumentException(name + " cannot explain "
                        + model.bundle().name() + " — " + method.need().remedy());
            } else if (AttributionMethods.withSeed(method, 0).isEmpty()) {
                seeded.add(new Seeded(method, OptionalLong.empty()));
            } else {
                seeds.forEach(seed -> seeded.add(
                        new Seeded(AttributionMethods.withSeed(method, seed).orElseThrow(), OptionalLong.of(seed))));
            }
        }
        List<Metric> ofMaps = new ArrayList<>();
        List<AgreementMetric> agreements = new ArrayList<>();
        for (String name : metrics) {
            Metric metric = Metrics.named(name)
                    .orElseThrow(
                            () -> unknown("metric", name, Metrics.all().stream().map(Metric::name)));
            if (metric instanceof LocalisationMetric) {
                throw new IllegalArgumentException(name
                        + " needs to know where the thing is in each picture, which is not read here — leave it out");
            } else if (metric instanceof AgreementMetric agreement) {
                agreements.add(agreement);
            } else {
                ofMaps.add(metric);
            }
        }
        return new EvaluationPlan(seeded, ofMaps, agreements);
    }

    /** All that results depend on besides network and picture. */
    public String words() {
        return Stream.concat(
                        methods.stream()
                                .map(seeded -> seeded.method().name() + " "
                                        + seeded.method().parameters()),
                        Stream.concat(metrics.stream(), agreements.stream())
                                .map(metric -> metric.name() + " " + metric.parameters()))
                .collect(Collectors.joining("\n"));
    }

    private static IllegalArgumentException unknown(String kind, String name, Stream<String> known) {
        return new IllegalArgumentException(
                "there is no " + kind + " “" + name + "” — there are " + known.collect(Collectors.joining(", ")));
    }
}
