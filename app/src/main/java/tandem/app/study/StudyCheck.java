package tandem.app.study;

import java.util.ArrayList;
import java.util.List;
import tandem.protocols.design.DesignException;
import tandem.protocols.item.PooledItem;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.study.Factor;

/**
 * What a look over a whole study came to.
 *
 * @param items in the pool
 * @param adviceCorrect of these, how many the AI is right on
 * @param mainTrials of a session; 0 if none can be laid out
 * @param trials of a session in all, with familiarisation and the most practice there can be
 * @param problems that keep the study from being run, one line each
 */
public record StudyCheck(int items, int adviceCorrect, int mainTrials, int trials, List<String> problems) {

    public StudyCheck {
        problems = List.copyOf(problems);
    }

    /** Looks at the materials, and lays out a session for every order of conditions and rotation of item sets. */
    public static StudyCheck of(OpenStudy study) {
        List<PooledItem> items = study.materials().pool().items();
        List<String> problems = new ArrayList<>(study.problems());
        List<PlannedTrial> trials = List.of();
        try {
            for (int slot = 0; slot < slots(study); slot++) {
                SessionPlan plan = study.plan(slot);
                trials = plan.trials();
            }
        } catch (DesignException impossible) {
            problems.add(impossible.getMessage());
        }
        return new StudyCheck(
                items.size(),
                (int) items.stream().filter(PooledItem::adviceCorrect).count(),
                (int) trials.stream()
                        .filter(trial -> trial.kind() == PlannedTrial.Kind.MAIN)
                        .count(),
                trials.size(),
                problems);
    }

    /** Rows of the Williams design, which are twice the levels where these are odd, times rotations. */
    private static int slots(OpenStudy study) {
        return study.study().factors().values().stream()
                .map(Factor::levels)
                .mapToInt(levels -> levels.size() * levels.size() * (levels.size() % 2 == 0 ? 1 : 2))
                .max()
                .orElse(1);
    }
}
