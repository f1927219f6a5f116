package tandem.tasks.images.networks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tandem.xai.model.ModelBundle;
import tandem.xai.training.BundleNotes;
import tandem.xai.training.Evaluation;
import tandem.xai.training.TrainedClassifier;
import tandem.xai.training.Weakening;

/**
 * What the bundle of a network says of where it comes from.
 *
 * @param pictures name of the set it was trained on
 * @param base whose features it has; empty where it was trained from scratch
 * @param licence of the weights; may be blank
 */
record NetworkNotes(String pictures, Optional<ModelBundle> base, String licence) {

    /** The notes of one network. */
    BundleNotes of(String name, TrainedClassifier trained, Weakening weakening) {
        String tested = "test pictures of " + pictures + " (test.csv), of which "
                + (base.isPresent()
                        ? "its head saw none; what the network below it saw, its provenance tells"
                        : "it saw none");
        return new BundleNotes(
                name,
                licence,
                provenance(trained, weakening),
                new Evaluation(tested, trained.test(), Optional.empty(), training(trained, weakening)));
    }

    private String provenance(TrainedClassifier trained, Weakening weakening) {
        String wrong = weakening.labelNoise() == 0
                ? ""
                : ", a share of " + weakening.labelNoise() + " of them under another label";
        return "Trained by Tandem on " + trained.trainingPictures() + " of the pictures in " + pictures + wrong
                + base.map(bundle ->
                                ": a linear head on the features of " + bundle.name() + ", which stayed as they were"
                                        + (bundle.provenance().isBlank() ? "" : " (" + bundle.provenance() + ")"))
                        .orElse("");
    }

    private Map<String, Object> training(TrainedClassifier trained, Weakening weakening) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("seed", trained.plan().seed());
        keys.put("pictures", trained.trainingPictures());
        keys.put("validation-pictures", trained.validationPictures());
        keys.put("share", weakening.share());
        keys.put("label-noise", weakening.labelNoise());
        keys.put("epochs", trained.plan().epochs());
        keys.put("best-epoch", trained.bestEpoch());
        base.ifPresent(bundle -> {
            keys.put("base", bundle.name());
            keys.put("base-hash", bundle.hash());
        });
        return keys;
    }
}
