package tandem.results.measures;

import java.util.List;
import java.util.stream.Stream;
import tandem.results.measures.computation.Estimation;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.MeasureRow;
import tandem.results.measures.computation.Sample;
import tandem.results.measures.trial.MeasuredTrial;

/** Computes measures of a study, condition by condition, then contrast by contrast. */
public final class MeasureTable {

    private MeasureTable() {}

    /**
     * The rows of all measures: those of a condition of each condition, those that compare conditions of each
     * {@link Contrast}. What the design lacks is NA with the reason.
     *
     * @param trials of one study, of people or of programs, not of both
     * @param measures in the order wanted
     * @param estimation how intervals are made
     */
    public static List<MeasureRow> of(List<MeasuredTrial> trials, List<Measure> measures, Estimation estimation) {
        Stream<MeasureRow> ofConditions = trials.stream()
                .filter(trial -> trial.exclusion().isEmpty())
                .map(trial -> trial.setting().condition())
                .distinct()
                .map(condition -> Sample.of(trials, condition))
                .flatMap(sample -> rows(sample, measures, false, estimation));
        Stream<MeasureRow> ofContrasts = Contrast.in(trials).stream()
                .map(contrast -> Sample.contrast(trials, contrast.condition(), contrast.reference()))
                .flatMap(sample -> rows(sample, measures, true, estimation));
        return Stream.concat(ofConditions, ofContrasts).toList();
    }

    private static Stream<MeasureRow> rows(
            Sample sample, List<Measure> measures, boolean comparing, Estimation estimation) {
        return measures.stream()
                .filter(measure -> measure.comparesConditions() == comparing)
                .flatMap(measure -> measure.of(sample, estimation).stream());
    }
}
