package tandem.xai.uncertainty;

import tandem.xai.model.Prediction;

/**
 * A score whose random number is always 0, so that a prediction has one set: what can be written down as a rule. Sets may be
 * larger than with chance, and promise as much.
 *
 * @param score that would use a random number
 */
public record WithoutChance(ConformalScore score) implements ConformalScore {

    @Override
    public String name() {
        return score.name() + "-without-chance";
    }

    @Override
    public String parameters() {
        return score.parameters();
    }

    @Override
    public double of(Prediction prediction, int label, double u) {
        return score.of(prediction, label, 0);
    }
}
