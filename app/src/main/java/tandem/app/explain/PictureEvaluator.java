package tandem.app.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import tandem.app.explain.Explaining.Timed;
import tandem.app.explain.PictureEvaluation.Agreement;
import tandem.app.explain.PictureEvaluation.Cost;
import tandem.app.explain.PictureEvaluation.Value;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.SampleExplainer;
import tandem.xai.attribution.Target;
import tandem.xai.image.RgbImage;
import tandem.xai.metrics.AgreementMetric;
import tandem.xai.metrics.ComplexityMetric;
import tandem.xai.metrics.FaithfulnessMetric;
import tandem.xai.metrics.MethodMetric;
import tandem.xai.metrics.Metric;
import tandem.xai.metrics.PixelMap;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.Prediction;

/** Evaluates methods on pictures, one after the other. */
public final class PictureEvaluator {

    private final ExplainableModel model;
    private final EvaluationPlan plan;

    /** @param model that is asked; not closed here */
    public PictureEvaluator(ExplainableModel model, EvaluationPlan plan) {
        this.model = model;
        this.plan = plan;
    }

    /** All that the plan asks about a picture; what the network predicts is explained. */
    public PictureEvaluation of(EvaluatedPicture picture, RgbImage pixels) {
        Sample sample = Sample.of(model.bundle().input(), pixels);
        Prediction prediction = new SampleExplainer(model).predict(sample);
        Target target = Target.of(prediction.best());
        Map<String, PixelMap> maps = new LinkedHashMap<>();
        List<Value> values = new ArrayList<>();
        List<Cost> costs = new ArrayList<>();
        for (EvaluationPlan.Seeded seeded : plan.methods()) {
            AttributionMethod method = seeded.method();
            Timed timed = new Explaining(model).explain(method, sample, target);
            Attribution map = timed.attribution();
            maps.putIfAbsent(method.name(), PixelMap.of(map, sample.height(), sample.width()));
            costs.add(new Cost(method.name(), words(seeded.seed()), map.passes(), timed.seconds()));
            for (Metric metric : plan.metrics()) {
                values.add(new Value(
                        method.name(), words(seeded.seed()), metric.name(), value(metric, method, sample, map)));
            }
        }
        return new PictureEvaluation(
                picture.id(),
                picture.label().orElse(""),
                model.bundle().classes().get(prediction.best()),
                prediction.confidence(),
                values,
                agreements(maps),
                costs);
    }

    private double value(Metric metric, AttributionMethod method, Sample sample, Attribution map) {
        if (metric instanceof FaithfulnessMetric faithfulness) {
            return faithfulness.of(model, sample, map);
        } else if (metric instanceof MethodMetric ofMethod) {
            return ofMethod.of(model, method, sample, map.target());
        } else if (metric instanceof ComplexityMetric complexity) {
            return complexity.of(PixelMap.of(map, sample.height(), sample.width()));
        }
        throw new IllegalArgumentException(metric.name() + " is about neither a map nor a method");
    }

    private List<Agreement> agreements(Map<String, PixelMap> maps) {
        List<Agreement> agreements = new ArrayList<>();
        List<String> names = List.copyOf(maps.keySet());
        for (AgreementMetric metric : plan.agreements()) {
            for (int one = 0; one < names.size(); one++) {
                for (int other = one + 1; other < names.size(); other++) {
                    double value = metric.between(maps.get(names.get(one)), maps.get(names.get(other)));
                    agreements.add(new Agreement(metric.name(), names.get(one), names.get(other), value));
                }
            }
        }
        return agreements;
    }

    private static String words(OptionalLong seed) {
        return seed.isPresent() ? Long.toString(seed.getAsLong()) : "";
    }
}
