package tandem.xai.uncertainty;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import tandem.xai.model.Prediction;

/**
 * An advisor that keeps silent where it is not sure enough (Chow 1970; El-Yaniv and Wiener 2010).
 *
 * @param threshold confidence from which on it speaks, from 0 to 1
 */
public record Abstention(double threshold) {

    public Abstention {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a confidence lies from 0 to 1, not at " + threshold);
        }
    }

    /**
     * What comes of it.
     *
     * @param answered share of the pictures about which it speaks
     * @param risk share of wrong answers among these; nothing where it never speaks
     */
    public record Outcome(double answered, OptionalDouble risk) {}

    /** Whether it speaks. */
    public boolean answers(Prediction prediction) {
        return prediction.confidence() >= threshold;
    }

    /**
     * What comes of it on pictures whose truth is known.
     *
     * @param predictions one a picture, at least one
     * @param truths true class of each picture, from 0
     */
    public Outcome on(List<Prediction> predictions, int[] truths) {
        Pairs.require(predictions.size(), "pictures", truths);
        int answered = 0;
        int wrong = 0;
        for (int i = 0; i < truths.length; i++) {
            if (answers(predictions.get(i))) {
                answered++;
                wrong += predictions.get(i).best() == truths[i] ? 0 : 1;
            }
        }
        return new Outcome(
                (double) answered / truths.length,
                answered == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) wrong / answered));
    }

    /**
     * The advisor that speaks as often as it can while no more than a share of its answers is wrong on these pictures; it
     * says nothing about others. Silent but where it is certain, if there is none.
     *
     * @param risk share of wrong answers, from 0 to 1
     */
    public static Abstention ofRisk(double risk, List<Prediction> predictions, int[] truths) {
        Pairs.require(predictions.size(), "pictures", truths);
        return IntStream.range(0, truths.length)
                .mapToObj(i -> new Abstention(Math.min(1, predictions.get(i).confidence())))
                .filter(candidate -> candidate.on(predictions, truths).risk().orElse(1) <= risk)
                .min(Comparator.comparingDouble(Abstention::threshold))
                .orElse(new Abstention(1));
    }
}
