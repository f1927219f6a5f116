package tandem.results.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.protocols.analysis.AnalysisPlan;
import tandem.protocols.study.Study;
import tandem.results.cohort.Cohort;

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

    /** The tests that the protocol of {@code cohort} plans, on the trials of those who are analysed. */
    public static Confirmation of(Cohort cohort, Method method) {
        Optional<AnalysisPlan> plan = cohort.protocol().map(Study::analysis);
        return new Confirmation(
                plan,
                plan.map(known -> method.confirmatoryTable().of(known, cohort.trials()))
                        .orElse(List.of()));
    }

    /** The tests of every cohort. */
    public static List<StudyConfirmation> all(Analysis analysis) {
        List<StudyConfirmation> all = new ArrayList<>();
        for (Cohort cohort : analysis.cohorts()) {
            Confirmation tests = of(cohort, analysis.method());
            tests.plan()
                    .ifPresent(plan -> tests.rows()
                            .forEach(row -> all.add(new StudyConfirmation(
                                    cohort.study().id(),
                                    cohort.study().protocolHash(),
                                    cohort.simulated(),
                                    plan,
                                    row))));
        }
        return all;
    }
}
