package tandem.results.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tandem.results.analysis.Method;
import tandem.results.cohort.Cohort;

/**
 * What a report tells.
 *
 * @param origin what it was made from
 * @param method how its numbers were computed
 * @param cohorts in the order of the database
 */
public record Report(Origin origin, Method method, List<CohortReport> cohorts) {

    public Report {
        cohorts = List.copyOf(cohorts);
    }

    /**
     * What a report was made from, and when.
     *
     * @param database name of its file
     * @param made wall-clock time; empty where no dates are told at all
     */
    public record Origin(String database, Optional<Instant> made) {}

    /** The report on cohorts. */
    public static Report of(List<Cohort> cohorts, Origin origin, Method method) {
        boolean dates = origin.made().isPresent();
        return new Report(
                origin,
                method,
                cohorts.stream()
                        .map(cohort -> CohortReport.of(cohort, method, dates))
                        .toList());
    }
}
