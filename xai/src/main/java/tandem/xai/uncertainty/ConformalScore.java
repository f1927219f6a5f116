package tandem.xai.uncertainty;

import tandem.xai.model.Prediction;

/** How badly a class fits a prediction: classes that fit well enough form the set. */
public interface ConformalScore {

    /** The word in data. */
    String name();

    /** What it depends on besides prediction and class; empty if nothing. */
    default String parameters() {
        return "";
    }

    /**
     * The score of a class; higher fits worse.
     *
     * @param u a random number, uniform from 0 to 1, of each prediction its own; makes sets neither too large nor too small
     *     on average where a score steps over whole classes
     */
    double of(Prediction prediction, int label, double u);
}
