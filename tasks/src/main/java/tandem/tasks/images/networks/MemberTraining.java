package tandem.tasks.images.networks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import tandem.xai.training.BundleWriter;
import tandem.xai.training.Learner;
import tandem.xai.training.Split;
import tandem.xai.training.TrainedClassifier;
import tandem.xai.training.TrainingProgress;

/**
 * What all networks of a family have in common.
 *
 * @param learner with the pictures
 * @param split which of them are for what
 * @param notes what their bundles say
 */
record MemberTraining(Learner learner, Split split, NetworkNotes notes) {

    /** Trains one of them and writes its bundle. */
    FamilyMember run(Stage stage, String name, Path folder, TrainingProgress.Listener listener) throws IOException {
        try (TrainedClassifier trained = learner.learn(split, stage.weakening(), stage.plan(), listener)) {
            new BundleWriter(trained, notes.of(name, trained, stage.weakening())).write(folder, Map.of());
            return FamilyMember.of(name, stage.weakening(), trained);
        }
    }
}
