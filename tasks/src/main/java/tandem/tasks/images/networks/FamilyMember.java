package tandem.tasks.images.networks;

import java.math.BigDecimal;
import tandem.xai.training.Figures;
import tandem.xai.training.TrainedClassifier;
import tandem.xai.training.Weakening;

/**
 * A trained network, and what it came to.
 *
 * @param name of its bundle
 * @param weakening what was kept from it
 * @param trainingPictures that it learned from
 * @param temperature that makes its confidence honest
 * @param test figures on the test pictures
 */
public record FamilyMember(String name, Weakening weakening, int trainingPictures, double temperature, Figures test) {

    /** What came of a training. */
    static FamilyMember of(String name, Weakening weakening, TrainedClassifier trained) {
        return new FamilyMember(name, weakening, trained.trainingPictures(), trained.temperature(), trained.test());
    }

    /** What was kept from a network, as a folder's name: {@code share-0.25}, {@code share-0.25-noise-0.1}. */
    static String word(Weakening weakening) {
        return "share-" + plain(weakening.share())
                + (weakening.labelNoise() == 0 ? "" : "-noise-" + plain(weakening.labelNoise()));
    }

    private static String plain(double share) {
        return BigDecimal.valueOf(share).stripTrailingZeros().toPlainString();
    }
}
