package tandem.xai.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.SampleExplainer;
import tandem.xai.attribution.Target;
import tandem.xai.model.ExplainableModel;

/**
 * The cascading randomisation of a network's parameters (Adebayo et al. 2018): layer by layer, from the output to the input,
 * the network forgets what it learned, and each time its map is compared with the first; the mean over layers. A map that
 * stays alike does not show what the network learned.
 *
 * <p>A scripted network does not tell how its layers were initialised, so values are shuffled within each parameter rather
 * than drawn anew: their distribution stays, and a parameter whose values are all equal stays as it is. Layers are taken in
 * the order in which the network lists its parameters, usually that of their definition. Where a network lists none, it is
 * not a number. The network itself is left alone: a copy is loaded from its bundle.
 *
 * @param agreement of two maps
 * @param seed another seed shuffles otherwise
 */
public record ParameterRandomisation(AgreementMetric agreement, long seed) implements MapAgreement {

    /** Structural similarity, one of the paper's. */
    public ParameterRandomisation() {
        this(new StructuralSimilarity(), 0);
    }

    @Override
    public String name() {
        return "parameter-randomisation";
    }

    @Override
    public String parameters() {
        return "agreement=" + agreement.name() + " seed=" + seed;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public double of(ExplainableModel model, AttributionMethod method, Sample sample, Target target) {
        Mean mean = new Mean();
        cascade(model, method, sample, target).forEach(mean::add);
        return mean.value();
    }

    /** The agreement with the first map after each layer, from the output to the input. */
    public List<Double> cascade(ExplainableModel model, AttributionMethod method, Sample sample, Target target) {
        Attribution map = new SampleExplainer(model).explain(method, sample, target);
        SplittableRandom random = new SplittableRandom(seed);
        List<Double> agreements = new ArrayList<>();
        try (ExplainableModel copy = model.bundle().load()) {
            List<String> layers = new ArrayList<>(copy.layers());
            Collections.reverse(layers);
            for (String layer : layers) {
                copy.shuffle(layer, random);
                Attribution other = new SampleExplainer(copy).explain(method, sample, target);
                agreements.add(agreement.between(PixelMap.of(map), PixelMap.of(other)));
            }
        }
        return agreements;
    }
}
