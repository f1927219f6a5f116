package tandem.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.evaluation.Evaluation;
import tandem.app.evaluation.EvaluationPlan;
import tandem.app.evaluation.EvaluationRequest;
import tandem.app.evaluation.EvaluationRun;
import tandem.app.evaluation.NamedNetworks;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.app.evaluation.Program;
import tandem.app.evaluation.finding.Findings;
import tandem.app.evaluation.finding.PictureDraws;
import tandem.app.evaluation.page.EvaluationFile;
import tandem.app.evaluation.page.EvaluationPage;
import tandem.app.evaluation.picture.EvaluatedPicture;
import tandem.app.evaluation.picture.MaskFolder;
import tandem.app.evaluation.picture.PictureCheck;
import tandem.app.evaluation.picture.PictureSource;
import tandem.app.evaluation.table.EvaluationTables;
import tandem.app.study.Software;
import tandem.xai.cache.CacheLocation;
import tandem.xai.cost.CostMeter;
import tandem.xai.cost.EnergyCounters;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundles;

/** {@code evaluate}: how good methods are on a lab's pictures, and how much they disagree. */
@Command(
        name = "evaluate",
        description = {
            "Explains pictures by several methods and writes what metrics say of them (metrics.csv, and over all pictures"
                    + " means.csv), how stable the methods' order is (ranks.csv, pairs.csv), how alike their maps are"
                    + " (agreement.csv, and a matrix for each metric), what they cost (cost.csv), and the pictures by"
                    + " stratum, methods agree or disagree and AI right or wrong (items.csv, a manifest for a study);"
                    + " report.html shows it all.",
            "The class that the network predicts is explained. Interrupted, the same call goes on where it was."
        },
        mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--model",
            required = true,
            paramLabel = "DIR",
            description = "folder of a model bundle, or a shipped network's name; several times for several networks")
    private List<String> models;

    @Option(
            names = "--images",
            required = true,
            paramLabel = "DIR",
            description = "folder of pictures, with one folder a class where the truth is known; or a CSV file with the"
                    + " columns id, file, label, mask, or a folder with one called items.csv; or "
                    + PictureSource.CREATURES
                    + ", the shipped pictures, whose masks are known")
    private String images;

    @Option(
            names = "--masks",
            paramLabel = "DIR",
            description =
                    "folder of masks, white where the thing is, named like the pictures; for metrics of localisation")
    private Optional<Path> masks = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "only the first N pictures")
    private Optional<Integer> limit = Optional.empty();

    @Option(names = "--methods", required = true, split = ",", paramLabel = "NAME", description = "methods to evaluate")
    private List<String> methods;

    @Option(
            names = "--method-param",
            paramLabel = "METHOD.NAME=VALUE",
            description = "set something about a method, such as rise.masks=500; may be given several times")
    private List<String> settings = List.of();

    @Option(
            names = "--metrics",
            split = ",",
            paramLabel = "NAME",
            description = "of maps, methods, and of the agreement of maps, of which the first makes the strata"
                    + " (${DEFAULT-VALUE})",
            defaultValue = "deletion-auc,insertion-auc,gini-sparseness,spearman")
    private List<String> metrics;

    @Option(
            names = "--seeds",
            split = ",",
            paramLabel = "S",
            description = "for methods that draw at random (${DEFAULT-VALUE})",
            defaultValue = "0")
    private List<Long> seeds;

    @Option(
            names = "--per-stratum",
            paramLabel = "N",
            description = "draw so many pictures of each stratum for items.csv; else all stand there")
    private Optional<Integer> perStratum = Optional.empty();

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "how often pictures are drawn for an interval (${DEFAULT-VALUE})",
            defaultValue = "2000")
    private int draws;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "of these draws, and of those of --per-stratum (${DEFAULT-VALUE})",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "folder for the tables; made if it is not there")
    private Path out;

    public EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        requireCount("--limit", limit.orElse(1));
        requireCount("--per-stratum", perStratum.orElse(1));
        requireCount("--draws", draws);
        EvaluationRequest request = words(() -> new EvaluationRequest(methods, settings, metrics, seeds));
        NamedNetworks networks = NamedNetworks.of(models, new ModelBundles(CacheLocation.ofUser()));
        PictureSource source = new PictureSource(
                images, masks.map(MaskFolder::at).orElse(MaskFolder.none()), limit.orElse(Integer.MAX_VALUE));
        source.requireNotIn(out);
        EvaluationTables.requireOwn(
                out,
                networks.all().stream()
                        .map(network ->
                                new NetworkEvaluation(network.name(), words(() -> plan(network, request)), List.of()))
                        .toList());
        new EvaluationFile(out).requireOwn();
        List<EvaluatedPicture> pictures = source.read(networks.classes(), out);
        // Hours of work are not to end with a picture that cannot be read.
        PictureCheck.of(pictures, request.asksForMasks() ? networks.inputs() : List.of());
        TimeLeft left = new TimeLeft(console.progress());
        int total = pictures.size() * networks.all().size();
        Evaluation evaluation = new EvaluationRun(
                        out,
                        Program.running(),
                        new CostMeter(EnergyCounters.ofThisMachine()),
                        (worked, done) -> left.report(worked, done, total))
                .of(networks, request, pictures);
        Findings findings = Findings.of(
                evaluation, perStratum.map(OptionalInt::of).orElse(OptionalInt.empty()), new PictureDraws(draws, seed));
        EvaluationTables.write(out, EvaluationTables.of(findings)).forEach(console.out()::println);
        EvaluationTables.removeFormerItems(out, findings)
                .ifPresent(file -> console.err().println(file + ": removed, since it was of an earlier evaluation"));
        console.out().println(new EvaluationFile(out).write(EvaluationPage.of(findings, Software.version())));
        return 0;
    }

    private static EvaluationPlan plan(NamedNetworks.Named network, EvaluationRequest request) {
        try (ExplainableModel model = network.bundle().load()) {
            return EvaluationPlan.of(model, request);
        }
    }

    private void requireCount(String option, int value) {
        if (value < 1) {
            throw new ParameterException(spec.commandLine(), option + " counts from 1");
        }
    }

    /** What is wrong with the words of the call is a wrong call. */
    private <T> T words(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }
}
