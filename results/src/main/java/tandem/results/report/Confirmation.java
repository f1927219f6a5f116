package tandem.results.report;

import java.util.List;
import java.util.Optional;
import tandem.protocols.analysis.AnalysisPlan;
import tandem.protocols.study.Study;
import tandem.results.analysis.ConfirmatoryRow;
import tandem.results.analysis.ConfirmatoryTable;
import tandem.results.cohort.Cohort;
import tandem.results.measures.trial.MeasuredTrial;

/**
 * The tests of an analysis plan.
 *
 * @param plan of the protocol; empty where this version cannot read it
 * @param rows a hypothesis each
 */
public record Confirmation(Optional<AnalysisPlan> plan, List<ConfirmatoryRow> rows) {

    public Confirmation {
        rows = List.copyOf(rows);
    }

    static Confirmation of(Cohort cohort, List<MeasuredTrial> trials, Method method) {
        ConfirmatoryTable table =
                new ConfirmatoryTable(method.measures(), method.estimation().draws());
        Optional<AnalysisPlan> plan = cohort.protocol().map(Study::analysis);
        return new Confirmation(plan, plan.map(known -> table.of(known, trials)).orElse(List.of()));
    }
}
