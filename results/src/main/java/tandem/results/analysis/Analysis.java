package tandem.results.analysis;

import java.util.List;
import tandem.results.cohort.Cohort;
import tandem.results.imports.ImportedStudy;
import tandem.results.store.EventStore;

/**
 * All there is to analyse in a database, and how.
 *
 * @param cohorts one's own, in the order of the database
 * @param imports others' data
 * @param method how numbers are computed
 */
public record Analysis(List<Cohort> cohorts, List<ImportedStudy> imports, Method method) {

    public Analysis {
        cohorts = List.copyOf(cohorts);
        imports = List.copyOf(imports);
    }

    /** Of everything in {@code store}. */
    public static Analysis of(EventStore store, Method method) {
        return new Analysis(
                Cohort.in(store),
                store.imports().stream().map(ImportedStudy::of).toList(),
                method);
    }
}
