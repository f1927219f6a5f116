package tandem.app.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.study.Software;
import tandem.results.analysis.Method;
import tandem.results.statistics.Draws;

/** How numbers are computed, as options. */
final class MethodOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private int draws;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "how often participants are drawn for an interval, or signs for a test by permutation"
                    + " (${DEFAULT-VALUE})",
            defaultValue = "2000")
    private void draws(int count) {
        if (count < 1) {
            throw new ParameterException(command.commandLine(), "--draws counts from 1");
        }
        draws = count;
    }

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "seed of the draws (${DEFAULT-VALUE})",
            defaultValue = "1")
    private long seed;

    Method method() {
        return Method.usual(Draws.of(draws, seed), Software.version());
    }
}
