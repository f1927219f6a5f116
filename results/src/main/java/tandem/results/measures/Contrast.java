package tandem.results.measures;

import java.util.ArrayList;
import java.util.List;
import tandem.protocols.study.Mode;
import tandem.results.measures.trial.MeasuredTrial;

/**
 * Two conditions to be compared.
 *
 * @param condition that is measured
 * @param reference that it is compared with
 */
public record Contrast(String condition, String reference) {

    /**
     * The contrasts that a study's conditions offer: explained against unexplained advice of the same mode, and the AI first
     * against the human first, explained alike. Conditions are in the order in which they first occur.
     *
     * @param trials of a study
     */
    public static List<Contrast> in(List<MeasuredTrial> trials) {
        List<Look> looks = trials.stream()
                .filter(trial -> trial.exclusion().isEmpty())
                .map(Look::of)
                .distinct()
                .toList();
        List<Contrast> contrasts = new ArrayList<>();
        for (Look one : looks) {
            for (Look other : looks) {
                if (one.comparesWith(other)) {
                    contrasts.add(new Contrast(one.condition, other.condition));
                }
            }
        }
        return contrasts;
    }

    /** What a condition looks like. */
    private record Look(String condition, Mode mode, boolean explained) {
        static Look of(MeasuredTrial trial) {
            return new Look(
                    trial.setting().condition(),
                    trial.setting().mode(),
                    trial.explanation().method().isPresent());
        }

        boolean comparesWith(Look other) {
            boolean explanation = explained && !other.explained && mode == other.mode;
            boolean order = explained == other.explained && mode == Mode.CONCURRENT && other.mode == Mode.SEQUENTIAL;
            return !condition.equals(other.condition) && (explanation || order);
        }
    }
}
