package tandem.results.report;

import java.util.List;
import tandem.results.measures.Measures;
import tandem.results.measures.computation.Estimation;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.family.MeasureSettings;

/**
 * How the numbers of a report are computed.
 *
 * @param settings what the lab chose about measures
 * @param estimation how intervals are made; tests by permutation have the same draws
 */
public record Method(MeasureSettings settings, Estimation estimation) {

    /** All measures, so chosen. */
    List<Measure> measures() {
        return Measures.all(settings);
    }
}
