package tandem.xai.uncertainty;

import tandem.xai.model.Prediction;

/**
 * Least ambiguous sets (LAC; Sadinle, Lei and Wasserman 2019): one less the probability of the class. The smallest sets on
 * average; where a network is unsure they may be empty.
 */
public record LeastAmbiguous() implements ConformalScore {

    @Override
    public String name() {
        return "lac";
    }

    @Override
    public double of(Prediction prediction, int label, double u) {
        return 1 - prediction.probabilities().get(label);
    }
}
