package tandem.xai.training;

import java.util.List;

/**
 * Pictures, read once, and a network that can be trained on them again and again: with all of them, or with so many or so few
 * that it is right less often.
 */
public abstract sealed class Learner permits CnnLearner, HeadLearner {

    private final List<String> classes;
    private final int[] labels;

    Learner(List<String> classes, LabelledImages pictures) {
        this.classes = List.copyOf(classes);
        this.labels = pictures.labels();
    }

    /** What is told apart, in the order of the labels. */
    final List<String> classes() {
        return classes;
    }

    /** The true class of each picture, from 0. */
    final int[] labels() {
        return labels.clone();
    }

    /** How many pictures a network would learn from. */
    public final int trainingPictures(Split split, Weakening weakening) {
        return split.withTrainingShare(weakening.share(), labels).training().length;
    }

    /** A usual plan, made to suit what is trained here, and so many pictures. */
    public final TrainingPlan plan(TrainingPlan usual, Split split, Weakening weakening) {
        return fitted(usual, trainingPictures(split, weakening));
    }

    /**
     * Trains a new network.
     *
     * @param split which pictures are for what
     * @param weakening what is kept from it
     * @param plan how it is trained
     * @return the network, to be closed by the caller
     */
    public final TrainedClassifier learn(
            Split split, Weakening weakening, TrainingPlan plan, TrainingProgress.Listener listener) {
        Lesson lesson = Lesson.weakened(split, labels, classes.size(), weakening, plan.seed());
        return learn(lesson, plan, listener);
    }

    /** A usual plan for so many training pictures. */
    abstract TrainingPlan fitted(TrainingPlan usual, int pictures);

    /** Trains a new network on a lesson. */
    abstract TrainedClassifier learn(Lesson lesson, TrainingPlan plan, TrainingProgress.Listener listener);
}
