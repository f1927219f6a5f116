package tandem.app.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.app.evaluation.PictureEvaluation.Agreement;
import tandem.app.evaluation.PictureEvaluation.Cost;
import tandem.app.evaluation.PictureEvaluation.Value;
import tandem.app.evaluation.picture.EvaluatedPicture;
import tandem.app.evaluation.picture.MaskFile;
import tandem.app.explain.Explaining;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.SampleExplainer;
import tandem.xai.attribution.Target;
import tandem.xai.cost.CostMeter;
import tandem.xai.cost.CostMeter.Metered;
import tandem.xai.image.ImageFiles;
import tandem.xai.metrics.AgreementMetric;
import tandem.xai.metrics.ComplexityMetric;
import tandem.xai.metrics.FaithfulnessMetric;
import tandem.xai.metrics.LocalisationMetric;
import tandem.xai.metrics.Mask;
import tandem.xai.metrics.MethodMetric;
import tandem.xai.metrics.Metric;
import tandem.xai.metrics.PixelMap;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.Prediction;

/** Evaluates methods on pictures, one after the other. */
public final class PictureEvaluator {

    private final ExplainableModel model;
    private final EvaluationPlan plan;
    private final CostMeter meter;
    private final Explaining explaining;

    /**
     * An evaluator.
     *
     * @param model that is asked; not closed here
     * @param meter of what maps cost
     */
    public PictureEvaluator(ExplainableModel model, EvaluationPlan plan, CostMeter meter) {
        this.model = model;
        this.plan = plan;
        this.meter = meter;
        this.explaining = new Explaining(model);
    }

    /** A picture as the network takes it, what is explained of it, and where the thing is. */
    private record Subject(Sample sample, Target target, Optional<Mask> mask) {}

    /** All that the plan asks about a picture; what the network predicts is explained. */
    public PictureEvaluation of(EvaluatedPicture picture) {
        Sample sample = Sample.of(model.bundle().input(), ImageFiles.read(picture.file()));
        Prediction prediction = new SampleExplainer(model).predict(sample);
        Optional<Mask> mask = plan.needsMasks()
                ? picture.mask()
                        .map(file -> new MaskFile(file).at(model.bundle().input()))
                : Optional.empty();
        Subject subject = new Subject(sample, Target.of(prediction.best()), mask);
        Map<String, PixelMap> maps = new LinkedHashMap<>();
        List<Value> values = new ArrayList<>();
        List<Cost> costs = new ArrayList<>();
        for (PlannedMethod planned : plan.methods()) {
            Metered<Attribution> made = meter.measure(() -> explaining
                    .explain(planned.method(), sample, subject.target())
                    .attribution());
            Attribution map = made.result();
            boolean first = maps.putIfAbsent(planned.name(), PixelMap.of(map, sample.height(), sample.width())) == null;
            costs.add(new Cost(planned.name(), planned.seedWord(), map.passes(), made.spent()));
            for (Metric metric : plan.metrics()) {
                boolean drawsOwnSeeds = metric instanceof MethodMetric ofMethod && ofMethod.drawsOwnSeeds();
                if (first || !drawsOwnSeeds) {
                    values.add(new Value(
                            planned.name(),
                            drawsOwnSeeds ? "" : planned.seedWord(),
                            metric.name(),
                            value(metric, planned, subject, map)));
                }
            }
        }
        return new PictureEvaluation(
                picture.id(),
                picture.label().orElse(""),
                model.bundle().classes().get(prediction.best()),
                prediction.confidence(),
                mask.map(thing -> (double) thing.size() / sample.pixels()).orElse(Double.NaN),
                values,
                agreements(maps),
                costs);
    }

    private double value(Metric metric, PlannedMethod planned, Subject subject, Attribution map) {
        Sample sample = subject.sample();
        if (metric instanceof FaithfulnessMetric faithfulness) {
            return faithfulness.of(model, sample, map);
        } else if (metric instanceof MethodMetric ofMethod) {
            return ofMethod.of(model, planned.method(), sample, subject.target());
        }
        PixelMap pixels = PixelMap.of(map, sample.height(), sample.width());
        if (metric instanceof ComplexityMetric complexity) {
            return complexity.of(pixels);
        } else if (metric instanceof LocalisationMetric localisation) {
            return localisation.of(pixels, subject.mask().orElseThrow());
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
}
