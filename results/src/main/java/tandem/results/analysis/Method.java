package tandem.results.analysis;

import java.util.List;
import tandem.results.measures.Measures;
import tandem.results.measures.computation.Estimation;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.family.MeasureSettings;
import tandem.results.statistics.Draws;
import tandem.results.statistics.Interval;

/**
 * How the numbers of an analysis are computed.
 *
 * @param settings what the lab chose about measures
 * @param estimation how intervals are made; tests by permutation have the same draws
 */
public record Method(MeasureSettings settings, Estimation estimation) {

    /**
     * The usual one.
     *
     * @param software version of Tandem
     */
    public static Method usual(Draws draws, String software) {
        return new Method(MeasureSettings.USUAL, new Estimation(Interval.USUAL_LEVEL, draws, software));
    }

    /** All measures, so chosen. */
    public List<Measure> measures() {
        return Measures.all(settings);
    }

    /** Tests what a plan says. */
    public ConfirmatoryTable confirmatoryTable() {
        return new ConfirmatoryTable(measures(), estimation.draws());
    }
}
