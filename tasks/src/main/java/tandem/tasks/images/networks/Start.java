package tandem.tasks.images.networks;

import java.util.List;
import java.util.Optional;
import tandem.tasks.Task;
import tandem.tasks.images.LabelledPictures;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelInput;
import tandem.xai.model.PyTorchEngine;
import tandem.xai.training.CnnLearner;
import tandem.xai.training.HeadLearner;
import tandem.xai.training.Learner;

/** What a training begins with. */
public sealed interface Start {

    /** The network whose features are kept; empty where there is none. */
    Optional<ModelBundle> bundle();

    /** Reads the pictures, and is then ready to train on them. */
    Learner learner(LabelledPictures pictures, Task.Progress progress);

    /**
     * Nothing: every parameter of a small network is learned.
     *
     * @param side width and height that pictures are squeezed to, in pixels
     */
    record Scratch(int side) implements Start {

        @Override
        public Optional<ModelBundle> bundle() {
            return Optional.empty();
        }

        @Override
        public Learner learner(LabelledPictures pictures, Task.Progress progress) {
            ModelInput input = new ModelInput(
                    side, side, List.of(0.5, 0.5, 0.5), List.of(0.25, 0.25, 0.25), ModelInput.Fit.SQUEEZE);
            return new CnnLearner(
                    pictures.classes(),
                    input,
                    pictures.fitted(input),
                    PyTorchEngine.start().defaultDevice());
        }
    }

    /**
     * A network whose features stay as they are; only a head is learned.
     *
     * @param base that lets out features; open until the training is done, and not closed here
     */
    record Features(ExplainableModel base) implements Start {

        @Override
        public Optional<ModelBundle> bundle() {
            return Optional.of(base.bundle());
        }

        @Override
        public Learner learner(LabelledPictures pictures, Task.Progress progress) {
            return new HeadLearner(
                    base,
                    pictures.classes(),
                    pictures,
                    done -> progress.report("asking " + base.bundle().name(), done, pictures.size()));
        }
    }
}
