package tandem.results.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tandem.results.analysis.Analysis;
import tandem.results.analysis.Method;

/**
 * What a report tells.
 *
 * @param origin what it was made from
 * @param method how its numbers were computed
 * @param cohorts in the order of the database
 * @param imports others' data in the database
 */
public record Report(Origin origin, Method method, List<CohortReport> cohorts, List<ImportReport> imports) {

    public Report {
        cohorts = List.copyOf(cohorts);
        imports = List.copyOf(imports);
    }

    /**
     * What a report was made from, and when.
     *
     * @param database name of its file
     * @param made wall-clock time; empty where no dates are told at all
     */
    public record Origin(String database, Optional<Instant> made) {}

    /** The report on everything in a database. */
    public static Report of(Analysis analysis, Origin origin) {
        Method method = analysis.method();
        boolean dates = origin.made().isPresent();
        return new Report(
                origin,
                method,
                analysis.cohorts().stream()
                        .map(cohort -> CohortReport.of(cohort, method, dates))
                        .toList(),
                analysis.imports().stream()
                        .map(study -> ImportReport.of(study, method))
                        .toList());
    }
}
