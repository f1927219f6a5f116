package tandem.xai.metrics;

import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.Sample;
import tandem.xai.model.ExplainableModel;

/** Whether the network does what the map says. */
public interface FaithfulnessMetric extends Metric {

    /**
     * Of the map of a sample, about the target that it explains. Depends on nothing but these, and is the same each time.
     */
    double of(ExplainableModel model, Sample sample, Attribution attribution);
}
