package tandem.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.explain.EvaluatedPicture;
import tandem.app.explain.EvaluationParts;
import tandem.app.explain.EvaluationPlan;
import tandem.app.explain.EvaluationTables;
import tandem.app.explain.PictureEvaluation;
import tandem.app.explain.PictureEvaluator;
import tandem.app.explain.PictureList;
import tandem.app.explain.Stimulus;
import tandem.xai.cache.CacheLocation;
import tandem.xai.image.ImageFiles;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundles;

/** {@code evaluate}: how good methods are on a lab's pictures, and how much they disagree. */
@Command(
        name = "evaluate",
        description = {
            "Explains pictures by several methods and writes what metrics say of them (metrics.csv), how alike the methods'"
                    + " maps are (agreement.csv, and a matrix for each metric), what they cost (cost.csv), and the pictures"
                    + " by stratum, methods agree or disagree and AI right or wrong (items.csv, a manifest for a study).",
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
            description = "folder of a model bundle, or a shipped network's name")
    private String model;

    @Option(
            names = "--images",
            required = true,
            paramLabel = "DIR",
            description = "folder of pictures, with one folder a class where the truth is known; or a CSV file with the"
                    + " columns id, file, label")
    private Path images;

    @Option(names = "--methods", required = true, split = ",", paramLabel = "NAME", description = "methods to evaluate")
    private List<String> methods;

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
    private Integer perStratum;

    @Option(names = "--seed", paramLabel = "S", description = "of that draw (${DEFAULT-VALUE})", defaultValue = "1")
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
        OptionalInt drawn = perStratum == null ? OptionalInt.empty() : OptionalInt.of(perStratum);
        if (drawn.orElse(1) < 1) {
            throw new ParameterException(spec.commandLine(), "--per-stratum counts from 1");
        }
        try (ExplainableModel network = new ModelBundles(CacheLocation.ofUser())
                .resolve(model, Path.of(""))
                .load()) {
            EvaluationPlan plan = plan(network);
            List<EvaluatedPicture> pictures =
                    PictureList.read(images, network.bundle().classes());
            // Hours of work are not to end with a picture that cannot be read.
            pictures.forEach(picture -> ImageFiles.header(picture.file()));
            List<PictureEvaluation> evaluations = evaluate(network, plan, pictures);
            List<Stimulus> all = Stimulus.all(evaluations);
            List<Stimulus> stimuli = drawn.isPresent() ? Stimulus.pick(all, drawn.getAsInt(), seed) : all;
            new EvaluationTables(pictures, evaluations).write(out, stimuli).forEach(console.out()::println);
        }
        return 0;
    }

    private EvaluationPlan plan(ExplainableModel network) {
        try {
            return EvaluationPlan.of(network, methods, metrics, seeds);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    private List<PictureEvaluation> evaluate(
            ExplainableModel network, EvaluationPlan plan, List<EvaluatedPicture> pictures) {
        EvaluationParts parts = new EvaluationParts(out, network.bundle(), plan);
        PictureEvaluator evaluator = new PictureEvaluator(network, plan);
        TimeLeft left = new TimeLeft(console.progress());
        List<PictureEvaluation> evaluations = new ArrayList<>();
        for (EvaluatedPicture picture : pictures) {
            evaluations.add(parts.read(picture).orElseGet(() -> {
                PictureEvaluation done = evaluator.of(picture, ImageFiles.read(picture.file()));
                parts.write(picture, done);
                left.worked();
                return done;
            }));
            left.report(evaluations.size(), pictures.size());
        }
        return evaluations;
    }
}
