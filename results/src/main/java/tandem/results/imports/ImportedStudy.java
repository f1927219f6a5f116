package tandem.results.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.store.records.ImportedData;

/**
 * A study that others made.
 *
 * @param name in the database
 * @param trials in the order of the file
 */
public record ImportedStudy(String name, List<MeasuredTrial> trials) {

    public ImportedStudy {
        trials = List.copyOf(trials);
    }

    /**
     * Reads data as their map says.
     *
     * @throws ImportException if the map or the data are not as they must be
     */
    public static ImportedStudy of(ImportedData imported) {
        ImportMap map = ImportMapReader.read(imported.map(), "map of " + imported.name());
        InputStreamReader text =
                new InputStreamReader(new ByteArrayInputStream(imported.data()), StandardCharsets.UTF_8);
        return new ImportedStudy(imported.name(), new StudyImport(map).read(imported.name(), text));
    }

    /** How many people it has. */
    public long participants() {
        return trials.stream()
                .map(trial -> trial.setting().participant())
                .distinct()
                .count();
    }
}
