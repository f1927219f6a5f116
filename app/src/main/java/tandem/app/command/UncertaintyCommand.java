package tandem.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.evaluation.caution.CautionTables;
import tandem.app.evaluation.caution.KnownAnswers;
import tandem.app.evaluation.caution.SetPromise;
import tandem.app.evaluation.table.EvaluationTables;
import tandem.xai.model.Calibration;
import tandem.xai.model.ConfusionMatrix;
import tandem.xai.uncertainty.Abstention;
import tandem.xai.uncertainty.Coverage;
import tandem.xai.uncertainty.RepeatedSplits;

/** {@code uncertainty}: how a cautious advisor does, and what a protocol says to have one. */
@Command(
        name = "uncertainty",
        description = {
            "Says whether a network's confidence can be believed, how sets of options keep their promise to hold the truth"
                    + " (split conformal prediction: lac, aps, raps), and what silence below a confidence costs; and what"
                    + " a protocol says to have such an advisor.",
            "Use pictures that the network was not trained on. The promise holds for pictures of the same source."
        },
        mixinStandardHelpOptions = true)
public final class UncertaintyCommand implements Callable<Integer> {

    private static final double PER_CENT = 100;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--model", required = true, paramLabel = "DIR", description = NetworkOption.MEANING)
    private String model;

    @Option(
            names = "--images",
            required = true,
            paramLabel = "DIR",
            description = "folder with one folder a class, a CSV file with the columns id, file, label, or creatures")
    private String images;

    @Option(
            names = "--coverage",
            paramLabel = "P",
            description = "share of sets that are to hold the truth (${DEFAULT-VALUE})",
            defaultValue = "0.9")
    private double coverage;

    @Option(
            names = "--risk",
            paramLabel = "P",
            description = "share of answers that may be wrong of an advisor that keeps silent (${DEFAULT-VALUE})",
            defaultValue = "0.05")
    private double risk;

    @Option(
            names = "--splits",
            paramLabel = "N",
            description = "how often halves of the pictures are drawn (${DEFAULT-VALUE})",
            defaultValue = "200")
    private int splits;

    @Option(names = "--seed", paramLabel = "S", description = "of the halves (${DEFAULT-VALUE})", defaultValue = "1")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder for sets.csv, abstention.csv and reliability.csv; made if it is not there")
    private Optional<Path> out = Optional.empty();

    public UncertaintyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        require(coverage > 0 && coverage < 1, "--coverage lies above 0 and below 1");
        require(risk >= 0 && risk <= 1, "--risk lies from 0 to 1");
        require(splits >= 1, "--splits counts from 1");
        KnownAnswers answers = KnownAnswers.of(model, images, console.progress());
        List<SetPromise> promises = SetPromise.all(answers, coverage, new RepeatedSplits(splits, seed));
        tellConfidence(answers);
        promises.forEach(this::tell);
        tellSilence(answers);
        out.ifPresent(folder -> EvaluationTables.write(folder, CautionTables.of(answers, promises))
                .forEach(console.out()::println));
        return 0;
    }

    private void require(boolean sensible, String what) {
        if (!sensible) {
            throw new ParameterException(spec.commandLine(), what);
        }
    }

    private void tellConfidence(KnownAnswers answers) {
        say(
                "right on %.1f %% of %d pictures; expected calibration error %.3f",
                PER_CENT
                        * ConfusionMatrix.of(answers.predictions(), answers.truths())
                                .accuracy(),
                answers.truths().length,
                Calibration.expectedCalibrationError(answers.predictions(), answers.truths()));
    }

    private void tell(SetPromise promise) {
        say(
                "%s: sets hold the truth in %.1f %% of cases (promised: %.1f %%), %.2f options on average, %.1f %% empty",
                promise.score().name(),
                PER_CENT * promise.mean(Coverage::held),
                PER_CENT * coverage,
                promise.mean(Coverage::size),
                PER_CENT * promise.mean(Coverage::empty));
        promise.rule().ifPresent(rule -> say("    in a protocol: advice: { show: [set], set: { %s } }", rule));
    }

    private void tellSilence(KnownAnswers answers) {
        Abstention silent = Abstention.ofRisk(risk, answers.predictions(), answers.truths());
        Abstention.Outcome outcome = silent.on(answers.predictions(), answers.truths());
        say(
                "silent below %.4f, it answers on %.1f %% of these pictures, and %.1f %% of its answers are wrong",
                silent.threshold(),
                PER_CENT * outcome.answered(),
                PER_CENT * outcome.risk().orElse(0));
        say("    in a protocol: advice: { abstains-below: %.4f }", silent.threshold());
    }

    private void say(String format, Object... values) {
        console.out().printf(Locale.ROOT, format + "%n", values);
    }
}
