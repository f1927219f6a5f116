package tandem.results.report;

import tandem.results.analysis.Method;
import tandem.results.imports.ImportedStudy;

/**
 * What a report tells of data that others collected.
 *
 * @param name in the database
 * @param participants how many
 * @param trials how many, counted or not
 * @param findings what measures find
 */
public record ImportReport(String name, long participants, int trials, Findings findings) {

    static ImportReport of(ImportedStudy study, Method method) {
        return new ImportReport(
                study.name(), study.participants(), study.trials().size(), Findings.of(study.trials(), method));
    }
}
