package tandem.results.trials;

import java.util.List;

/**
 * An element of a trial: a line of the exposure ledger.
 *
 * @param trial that it belongs to
 * @param seen how it was on the screen
 */
public record ExposureRow(TrialRow trial, ElementExposure seen) {

    /** The lines of trials, in their order: what was planned for each, and what came besides. */
    public static List<ExposureRow> of(List<TrialRow> trials) {
        return trials.stream()
                .flatMap(trial -> trial.exposure().elements().stream().map(seen -> new ExposureRow(trial, seen)))
                .toList();
    }

    /** Whether it is the explanation, the one element that has an opacity of its own. */
    boolean explanation() {
        return seen.element() == Element.EXPLANATION;
    }
}
