package tandem.app.command;

import java.time.Duration;
import java.util.Locale;
import tandem.tasks.images.networks.FamilyProgress;
import tandem.xai.training.TrainingProgress;

/** Tells where a training stands, each pass or, where passes are short, now and then. */
final class TrainingLines {

    private static final long BETWEEN_NANOS = 2_000_000_000L;

    private final Console console;
    private long next = System.nanoTime() + BETWEEN_NANOS;

    TrainingLines(Console console) {
        this.console = console;
    }

    /** A pass of the only network. */
    void tell(TrainingProgress pass) {
        console.err().println(line(pass, pass.left()));
    }

    /** A pass of one of several networks. */
    void tellNowAndThen(FamilyProgress progress) {
        if (System.nanoTime() < next) {
            return;
        }
        next = System.nanoTime() + BETWEEN_NANOS;
        String which = progress.networks() == 1
                ? ""
                : "network " + progress.network() + " of " + progress.networks() + ", share "
                        + progress.weakening().share() + ", label noise "
                        + progress.weakening().labelNoise() + ": ";
        console.err().println(which + line(progress.pass(), progress.left()));
    }

    private static String line(TrainingProgress pass, Duration left) {
        return String.format(
                Locale.ROOT,
                "pass %d of at most %d: validation loss %.3f, right on %.1f %%; at most %d s left",
                pass.epoch(),
                pass.epochs(),
                pass.validationLoss(),
                100 * pass.validationAccuracy(),
                left.toSeconds());
    }
}
