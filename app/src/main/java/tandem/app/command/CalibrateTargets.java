package tandem.app.command;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.results.calibration.choice.Targets;

/** What chosen items are to be like, as options. */
final class CalibrateTargets {

    private static final double USUAL_AI_ACCURACY = 0.75;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--choose", paramLabel = "N", description = "choose so many items for a study; needs --solo")
    private Optional<Integer> count = Optional.empty();

    @Option(
            names = "--solo",
            paramLabel = "SHARE",
            description = "how often people are to be right on the chosen items by themselves, such as 0.7")
    private Optional<Double> solo = Optional.empty();

    @Option(
            names = "--ai-accuracy",
            paramLabel = "SHARE",
            description = "how often the AI is to be right on them (0.75)")
    private Optional<Double> aiAccuracy = Optional.empty();

    @Option(
            names = "--correlation",
            paramLabel = "R",
            description = "what the correlation over them of human error rate and AI error is to be, -1 to 1 (0)")
    private Optional<Double> correlation = Optional.empty();

    /** The targets; empty where nothing is to be chosen. */
    Optional<Targets> targets() {
        if (count.isEmpty()) {
            if (solo.isPresent() || aiAccuracy.isPresent() || correlation.isPresent()) {
                throw wrong("--solo, --ai-accuracy and --correlation say what items to choose — give --choose N, too");
            }
            return Optional.empty();
        } else if (solo.isEmpty()) {
            throw wrong("--choose needs --solo, how often people are to be right on the items by themselves");
        }
        try {
            return Optional.of(new Targets(
                    count.get(), solo.get(), aiAccuracy.orElse(USUAL_AI_ACCURACY), correlation.orElse(0.0)));
        } catch (IllegalArgumentException impossible) {
            throw wrong("--choose: " + impossible.getMessage());
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(command.commandLine(), what);
    }
}
