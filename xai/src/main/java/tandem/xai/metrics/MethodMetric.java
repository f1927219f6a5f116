package tandem.xai.metrics;

import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.Target;
import tandem.xai.model.ExplainableModel;

/** How a method behaves at a sample when something is changed that should, or should not, change its map. */
public interface MethodMetric extends Metric {

    /** Whether it seeds the method itself, so that the seed the method comes with makes no difference. */
    default boolean drawsOwnSeeds() {
        return false;
    }

    /** Of a method at a sample. Depends on nothing but these, and is the same each time. */
    double of(ExplainableModel model, AttributionMethod method, Sample sample, Target target);
}
