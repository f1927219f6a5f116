package tandem.tasks.series.task;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tandem.protocols.study.TaskDeclaration;
import tandem.protocols.study.TaskDeclaration.Need;
import tandem.protocols.study.TaskParameter;
import tandem.protocols.study.TaskParameters;
import tandem.protocols.study.TaskSpec;
import tandem.tasks.MaterialsException;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.detection.DetectorTraining;
import tandem.tasks.series.files.SeriesFiles;
import tandem.tasks.series.network.NetworkStore;
import tandem.tasks.series.network.NetworkTraining;
import tandem.xai.cache.CacheLocation;
import tandem.xai.model.EngineUnavailableException;

/**
 * What is behind a marked window of a series of coupled channels; the advisor is a detector with errors of its own, so that its
 * accuracy is what it is, and a block's {@code ai: accuracy} draws the items that it takes. {@code model: statistical}, or none,
 * is a detector by features; {@code model: network} a small network, which methods of attribution explain.
 *
 * <p>A cautious advisor names a set of causes that holds the truth as often as is promised, say in nine of ten series, or keeps
 * silent: {@code advice: { show: [set], set: { at-least: … } }} and {@code abstains-below} in a protocol. Thresholds, found by
 * split conformal prediction on series that are in no study, and what they are worth stand in {@code docs/tasks.md}. The promise
 * is of all series of a kind; a block that draws by {@code ai: accuracy} draws the truths into sets, too, and keeps it no longer.
 */
public final class SeriesTask implements Task {

    private final Path cache;

    /** With the user's cache folder. */
    public SeriesTask() {
        this(CacheLocation.ofUser());
    }

    /** @param cache where trained networks are kept */
    public SeriesTask(Path cache) {
        this.cache = cache;
    }

    @Override
    public TaskDeclaration declaration() {
        return new TaskDeclaration(
                "series",
                "what is behind a marked window of coupled channels over time",
                Need.OPTIONAL,
                Need.OPTIONAL,
                List.of(
                        TaskParameter.whole("channels", "coupled channels", 3, 8, 4),
                        TaskParameter.decimal("strength", "how far causes reach: 1 is plain to see", 0.1, 1, 0.5),
                        TaskParameter.whole("series", "how many", 10, 2000, 150),
                        TaskParameter.seed()),
                explanations());
    }

    /** All words for explanations, whichever the detector. */
    static List<String> explanations() {
        return Stream.concat(SeriesExplanation.NAMES.words().stream(), NetworkAdvisor.methodWords().stream())
                .toList();
    }

    @Override
    public TaskMaterials open(TaskSpec spec, Path folder, Progress progress) {
        SeriesStock stock = stock(spec, folder);
        progress.report("training the detector", 0, 1);
        SeriesAdvisor advisor = advisor(spec.model(), stock.dials());
        progress.report("training the detector", 1, 1);
        try {
            return SeriesMaterials.of(stock, advisor, progress);
        } catch (RuntimeException failure) {
            advisor.close();
            throw failure;
        }
    }

    @Override
    public List<Path> files(TaskSpec spec, Path folder) {
        return spec.items().isEmpty() ? List.of() : SeriesFiles.files(folder.resolve(spec.items()));
    }

    private SeriesAdvisor advisor(String model, SeriesDials dials) {
        switch (model) {
            case "", StatisticalAdvisor.WORD -> {
                return new StatisticalAdvisor(DetectorTraining.usual(dials));
            }
            case NetworkAdvisor.WORD -> {
                return network(dials);
            }
            default ->
                throw new MaterialsException("task: model “" + model + "” is no detector of series — write "
                        + StatisticalAdvisor.WORD + " or " + NetworkAdvisor.WORD);
        }
    }

    private SeriesAdvisor network(SeriesDials dials) {
        try {
            return new NetworkAdvisor(new NetworkStore(cache).trained(NetworkTraining.usual(dials)), dials);
        } catch (EngineUnavailableException none) {
            throw new MaterialsException(
                    none.getMessage() + "; or write model: " + StatisticalAdvisor.WORD + ", which needs no engine",
                    none);
        }
    }

    private SeriesStock stock(TaskSpec spec, Path folder) {
        if (!spec.items().isEmpty()) {
            return SeriesStock.read(spec, folder);
        }
        try {
            return SeriesStock.generated(new TaskParameters(declaration().parameters(), spec.parameters()));
        } catch (IllegalArgumentException senseless) {
            throw new MaterialsException("task parameters: " + senseless.getMessage(), senseless);
        }
    }
}
