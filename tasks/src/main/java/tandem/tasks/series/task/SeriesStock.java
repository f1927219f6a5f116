package tandem.tasks.series.task;

import java.nio.file.Path;
import java.util.List;
import tandem.protocols.study.TaskParameters;
import tandem.protocols.study.TaskSpec;
import tandem.tasks.MaterialsException;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesGenerator;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.files.SeriesFiles;

/**
 * The series of a study, and the dials of generated series that are like them, from which a detector learns.
 *
 * @param items in order
 * @param dials of series like these
 */
record SeriesStock(List<SeriesItem> items, SeriesDials dials) {

    SeriesStock {
        items = List.copyOf(items);
    }

    /** Generated as the parameters say. */
    static SeriesStock generated(TaskParameters parameters) {
        SeriesDials dials = SeriesDials.usual()
                .withChannels(parameters.whole("channels"))
                .withStrength(parameters.decimal("strength"));
        return new SeriesStock(
                new SeriesGenerator(parameters.whole("seed"), dials).items(parameters.whole("series")), dials);
    }

    /**
     * A laboratory's own, from the list that the protocol names.
     *
     * @param folder that the protocol's relative paths start from
     * @throws MaterialsException if they cannot be read, or if the protocol has parameters, which are of generated ones
     */
    static SeriesStock read(TaskSpec spec, Path folder) {
        if (!spec.parameters().isEmpty()) {
            throw new MaterialsException("task: parameters are of series that are generated, and " + spec.items()
                    + " names others — keep either items or parameters");
        }
        List<SeriesItem> items = SeriesFiles.read(folder.resolve(spec.items()));
        return new SeriesStock(items, SeriesFiles.alike(items));
    }
}
