package tandem.tasks.images.networks;

import java.time.Duration;
import java.util.List;
import tandem.xai.training.TrainingProgress;

/** From the passes of one network to how far all are; all steps are alike, whichever network takes them. */
final class Pace {

    private final List<Stage> stages;
    private final FamilyProgress.Listener listener;
    private final long begun = System.nanoTime();
    private long stepsBefore;
    private int current;
    private long stepsNow;

    Pace(List<Stage> stages, FamilyProgress.Listener listener) {
        this.stages = stages;
        this.listener = listener;
    }

    /** A pass of the network at {@code index} is done. */
    void tell(int index, TrainingProgress pass) {
        if (index != current) {
            // What came before may have stopped early: what it took counts, not what it might have.
            stepsBefore += stepsNow;
            current = index;
        }
        Stage stage = stages.get(index);
        stepsNow = stage.steps(pass.epoch());
        long remaining = stage.steps() - stepsNow;
        for (Stage later : stages.subList(index + 1, stages.size())) {
            remaining += later.steps();
        }
        double each = (double) (System.nanoTime() - begun) / (stepsBefore + stepsNow);
        listener.progressed(new FamilyProgress(
                index + 1, stages.size(), stage.weakening(), pass, Duration.ofNanos((long) (each * remaining))));
    }
}
