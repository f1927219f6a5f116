package tandem.app.command;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tandem.app.explain.NetworkReport;
import tandem.app.study.InputException;
import tandem.xai.image.ImageFileException;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelInput;

/** {@code model check}: whether a network can be used, and explained by what. */
@Command(
        name = "check",
        description = {
            "Loads a network, asks it once, and says what it is and which methods can explain it, and why others cannot.",
            "Pictures that are named as well are looked at: whether they can be shown to it."
        },
        mixinStandardHelpOptions = true)
public final class ModelCheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "DIR", description = NetworkOption.MEANING)
    private String model;

    @Parameters(index = "1..*", paramLabel = "PICTURE", description = "pictures that it is to be shown")
    private List<Path> pictures = List.of();

    @Option(names = "--json", description = "print it as JSON")
    private boolean json;

    public ModelCheckCommand(Console console) {
        this.console = console;
    }

    /** Both reports as one. */
    private record Told(@JsonUnwrapped NetworkReport network, List<NetworkReport.Picture> pictures) {}

    @Override
    public Integer call() {
        NetworkReport report;
        try (ExplainableModel network = NetworkOption.bundle(model).load()) {
            report = NetworkReport.of(network);
        }
        List<NetworkReport.Picture> seen = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path picture : pictures) {
            try {
                seen.add(NetworkReport.picture(picture));
            } catch (ImageFileException wrong) {
                problems.add(wrong.getMessage());
            }
        }
        if (json) {
            Json.print(new Told(report, seen), console.out());
        } else {
            tell(report);
            seen.forEach(this::tell);
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return 0;
    }

    private void tell(NetworkReport report) {
        ModelInput input = report.input();
        console.out()
                .printf(
                        Locale.ROOT,
                        "%s: %d classes: %s%n",
                        report.name(),
                        report.classes().size(),
                        String.join(", ", report.classes()));
        console.out()
                .printf(
                        Locale.ROOT,
                        "input: %d×%d RGB, mean %s, std %s; pictures of another shape are %s%n",
                        input.width(),
                        input.height(),
                        input.mean(),
                        input.std(),
                        input.fit() == ModelInput.Fit.CENTRE ? "cut to their centre" : "squeezed");
        console.out()
                .println(
                        report.temperature() == 1
                                ? "confidence: as the network gives it"
                                : "confidence: at temperature " + report.temperature());
        console.out().println("explained by: " + String.join(", ", report.methods()));
        report.refusals()
                .forEach(refusal -> console.out().println("not by " + refusal.method() + " — " + refusal.remedy()));
    }

    private void tell(NetworkReport.Picture picture) {
        console.out()
                .println(picture.file() + ": " + picture.width() + "×" + picture.height() + " pixels"
                        + picture.remark().map(remark -> "; " + remark).orElse(""));
    }
}
