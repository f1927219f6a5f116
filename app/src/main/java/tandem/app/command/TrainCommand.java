package tandem.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tandem.app.study.InputException;
import tandem.tasks.images.creatures.CreaturesTraining;
import tandem.xai.training.TrainingProgress;

/** {@code train}: makes the networks that are shipped. */
@Command(name = "train", description = "Trains a shipped network anew.", mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "WHAT", description = "which network: ${COMPLETION-CANDIDATES}")
    private Network network;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "seed of the training (${DEFAULT-VALUE})",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "folder of the bundle; made if it is not there")
    private Path out;

    /** Networks that can be trained. */
    enum Network {
        creatures
    }

    public TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            CreaturesTraining.Summary summary = CreaturesTraining.standard(seed).run(out, this::progressed);
            console.out()
                    .printf(
                            Locale.ROOT,
                            "%s: right on %.1f %% of the shipped items, on %.1f %% of held-out training items; %s%n",
                            network,
                            100 * summary.shipped().accuracy(),
                            100 * summary.heldOut().accuracy(),
                            summary.bundle().folder());
        } catch (IOException refused) {
            throw new InputException(out + ": the bundle cannot be written here (" + refused.getMessage()
                    + ") — name a folder that can be written to");
        }
        return 0;
    }

    private void progressed(TrainingProgress progress) {
        console.err()
                .printf(
                        Locale.ROOT,
                        "pass %d of at most %d: validation loss %.3f, right on %.1f %%; at most %d s left%n",
                        progress.epoch(),
                        progress.epochs(),
                        progress.validationLoss(),
                        100 * progress.validationAccuracy(),
                        progress.left().toSeconds());
    }
}
