package tandem.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.evaluation.shortcut.PlantedShortcut;
import tandem.app.study.InputException;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.attribution.Need;

/** {@code shortcut}: whether maps see what a network looks at, where that is known. */
@Command(
        name = "shortcut",
        description = {
            "Trains two small networks on creatures with a patch in a corner, whose colour gives the species away to the one"
                    + " and says nothing to the other, explains both on the same new pictures, and prints how much of"
                    + " what speaks for the answer each method puts on the patch.",
            "What shows where the network looks puts much there for the one and little for the other."
        },
        mixinStandardHelpOptions = true)
public final class ShortcutCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--methods",
            split = ",",
            paramLabel = "NAME",
            description = "methods to try (${DEFAULT-VALUE})",
            defaultValue = "gradient,input-x-gradient,smoothgrad,integrated-gradients,grad-cam,grad-cam-plus-plus,"
                    + "layer-cam,score-cam,occlusion,feature-ablation,edges,centre,random")
    private List<String> methods;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "of creatures, patches and trainings (${DEFAULT-VALUE})",
            defaultValue = "1")
    private long seed;

    public ShortcutCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<AttributionMethod> wanted = methods.stream().map(this::method).toList();
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        try (ScratchFolder scratch = new ScratchFolder(parent)) {
            tell(new PlantedShortcut(seed, 300, 6, 40).run(wanted, scratch.path()));
        } catch (IOException refused) {
            throw new InputException(
                    parent + ": networks cannot be kept here for a while (" + refused + ") — make room there");
        }
        return 0;
    }

    private AttributionMethod method(String name) {
        AttributionMethod method = AttributionMethods.named(name)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "there is no method “" + name + "”"));
        if (method.need() == Need.ATTENTION || method.need() == Need.ATTENTION_GRADIENT) {
            throw new ParameterException(
                    spec.commandLine(),
                    name + " cannot explain the two networks, which are convolutional and have no attention");
        }
        return method;
    }

    private void tell(PlantedShortcut.Outcome outcome) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "right on held-out pictures: %.1f %% with the shortcut, %.1f %% without%n"
                                + "the patch is %.1f %% of the picture%n%n%-24s %16s %16s%n",
                        100 * outcome.planted(),
                        100 * outcome.unplanted(),
                        100 * outcome.area(),
                        "relevance mass in patch",
                        "with shortcut",
                        "without");
        outcome.masses()
                .forEach(mass -> console.out()
                        .printf(
                                Locale.ROOT,
                                "%-24s %14.1f %% %14.1f %%%n",
                                mass.method(),
                                100 * mass.planted(),
                                100 * mass.unplanted()));
    }
}
