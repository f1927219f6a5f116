package tandem.xai.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.SampleExplainer;
import tandem.xai.attribution.Target;
import tandem.xai.model.ExplainableModel;

/**
 * How alike the maps are that a method makes with different seeds: the mean agreement over all pairs. A method without a seed
 * draws nothing, so there it is not a number.
 *
 * @param agreement of two maps
 * @param seeds how many, 2 or more: 0, 1, and so on
 */
public record SeedAgreement(AgreementMetric agreement, int seeds) implements MapAgreement {

    public SeedAgreement {
        if (seeds < 2) {
            throw new IllegalArgumentException("agreement between seeds needs two or more, not " + seeds);
        }
    }

    /** Spearman's correlation between three seeds. */
    public SeedAgreement() {
        this(new SpearmanCorrelation(), 3);
    }

    @Override
    public String name() {
        return "seed-agreement";
    }

    @Override
    public String parameters() {
        return "agreement=" + agreement.name() + " seeds=" + seeds;
    }

    @Override
    public Better better() {
        return Better.HIGHER;
    }

    @Override
    public boolean drawsOwnSeeds() {
        return true;
    }

    @Override
    public double of(ExplainableModel model, AttributionMethod method, Sample sample, Target target) {
        SampleExplainer explainer = new SampleExplainer(model);
        List<PixelMap> maps = new ArrayList<>();
        for (int seed = 0; seed < seeds; seed++) {
            Optional<AttributionMethod> seeded = method.withSeed(seed);
            if (seeded.isEmpty()) {
                return Double.NaN;
            }
            maps.add(PixelMap.of(explainer.explain(seeded.get(), sample, target)));
        }
        Mean mean = new Mean();
        for (int one = 0; one < seeds; one++) {
            for (int other = 0; other < one; other++) {
                mean.add(agreement.between(maps.get(one), maps.get(other)));
            }
        }
        return mean.value();
    }
}
