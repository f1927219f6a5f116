package tandem.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.explain.ClassName;
import tandem.app.explain.Explaining;
import tandem.app.explain.Explaining.Timed;
import tandem.app.explain.ExplanationFiles;
import tandem.app.explain.MapForm;
import tandem.app.explain.NetworkInputs;
import tandem.tasks.Task;
import tandem.xai.attribution.Sample;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundle;

/** {@code explain}: maps of what a network says of an input. */
@Command(
        name = "explain",
        description = {
            "Explains what a network says of a picture, or of an array of inputs, and writes METHOD.npy (n × channels ×"
                    + " height × width of 32-bit floats, signed) and METHOD.json (targets, cost, what is missing to"
                    + " completeness).",
            "tandem model check DIR lists the methods that can explain a network."
        },
        mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkOption model;

    @Option(
            names = "--input",
            required = true,
            paramLabel = "FILE",
            description = "a picture; or FILE.npy, n × 3 × height × width of 32-bit floats, normalised already")
    private Path input;

    @Option(names = "--method", required = true, paramLabel = "NAME", description = "such as integrated-gradients")
    private String method;

    @Option(
            names = "--target",
            paramLabel = "CLASS",
            description = "class to explain, by number from 0 or by name; else what the network predicts")
    private Optional<String> target = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "CLASS",
            description = "explain why the target rather than this class: the difference of both logits")
    private Optional<String> against = Optional.empty();

    @Option(
            names = "--param",
            arity = "1..*",
            paramLabel = "NAME=VALUE",
            description = "of the method, such as steps=100; for maps of features also upsample=false and relu=true")
    private Map<String, String> settings = Map.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "folder for the files; made if it is not there")
    private Path out;

    @Option(names = "--png", description = "also lay the heat on the picture, as participants see it")
    private boolean png;

    public ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        MapForm.Chosen chosen = words(() -> MapForm.choose(method, settings));
        ModelBundle bundle = model.bundle();
        Optional<Integer> label = words(() -> target.map(word -> ClassName.index(word, bundle.classes())));
        Optional<Integer> other = words(() -> against.map(word -> ClassName.index(word, bundle.classes())));
        ExplanationFiles files = new ExplanationFiles(out);
        try (ExplainableModel network = bundle.load()) {
            NetworkInputs inputs = NetworkInputs.read(bundle.input(), input);
            inputs.remark().ifPresent(remark -> console.err().println(input + ": " + remark));
            Explaining explaining = new Explaining(network);
            Task.Progress progress = console.progress();
            List<Timed> maps = new ArrayList<>();
            for (Sample sample : inputs.samples()) {
                maps.add(explaining.explain(chosen.method(), sample, explaining.target(sample, label, other)));
                progress.report("explained", maps.size(), inputs.samples().size());
            }
            files.write(bundle, input, chosen, inputs, maps, png).forEach(console.out()::println);
        }
        return 0;
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
