package tandem.app.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tandem.app.study.InputException;
import tandem.tasks.images.creatures.CreaturesTraining;
import tandem.tasks.images.networks.FamilyMember;
import tandem.tasks.images.networks.PictureTraining;
import tandem.tasks.images.networks.Start;
import tandem.xai.attribution.Need;
import tandem.xai.model.ExplainableModel;

/** {@code train}: makes networks, those that are shipped and a lab's own. */
@Command(
        name = "train",
        description = {
            "Trains networks on your own labelled pictures: a small one from scratch, or a new head on the features of a"
                    + " network (--from); or several, right more or less often (--family, --label-noise). DIR becomes a"
                    + " model bundle, or one folder a network and family.csv; split.csv says which picture was for what,"
                    + " test.csv is a manifest of those that none learned from.",
            "Or trains the shipped network anew (creatures)."
        },
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "seed of split and training (${DEFAULT-VALUE})",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "folder to write to; of your own networks, one that is not there yet")
    private Path out;

    @Mixin
    private OwnNetworkOptions own;

    /** What is trained. */
    static final class What {

        @Parameters(paramLabel = "WHAT", description = "a shipped network: ${COMPLETION-CANDIDATES}")
        private Network network;

        @Option(
                names = "--images",
                required = true,
                paramLabel = "DIR",
                description =
                        "folder of pictures with one folder a class, or a CSV file with the columns id, file, label")
        private Path images;
    }

    /** Shipped networks that can be trained. */
    enum Network {
        creatures
    }

    public TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (what.images == null) {
            trainCreatures();
        } else if (own.from().isEmpty()) {
            tell(train(own.training(own.scratch(), seed)));
        } else {
            try (ExplainableModel base = NetworkOption.bundle(own.from().get()).load()) {
                if (!Need.FEATURES.isMetBy(base)) {
                    throw new InputException(
                            base.bundle().folder() + ": " + base.bundle().name()
                                    + " lets out no features to put a head on — " + Need.FEATURES.remedy());
                }
                tell(train(own.training(new Start.Features(base), seed)));
            }
        }
        return 0;
    }

    private List<FamilyMember> train(PictureTraining training) {
        return training.run(what.images, out, console.progress(), new TrainingLines(console)::tellNowAndThen);
    }

    private void tell(List<FamilyMember> networks) {
        for (FamilyMember network : networks) {
            console.out()
                    .printf(
                            Locale.ROOT,
                            "%s: right on %.1f %% of %d test pictures, having learned from %d%n",
                            network.name(),
                            100 * network.test().accuracy(),
                            network.test().pictures(),
                            network.trainingPictures());
        }
        console.out().println(out);
    }

    private void trainCreatures() {
        if (own.areGiven()) {
            throw new ParameterException(
                    spec.commandLine(), "creatures are trained as they are shipped — give only --seed and --out");
        }
        try {
            // Minutes of training are not to end with a folder that cannot be written to.
            if (!Files.isWritable(Files.createDirectories(out))) {
                throw new AccessDeniedException(out.toString());
            }
            CreaturesTraining.Summary summary =
                    CreaturesTraining.standard(seed).run(out, new TrainingLines(console)::tell);
            console.out()
                    .printf(
                            Locale.ROOT,
                            "%s: right on %.1f %% of the shipped items, on %.1f %% of held-out training items; %s%n",
                            what.network,
                            100 * summary.shipped().accuracy(),
                            100 * summary.heldOut().accuracy(),
                            summary.bundle().folder());
        } catch (IOException refused) {
            throw new InputException(out + ": the bundle cannot be written here (" + refused
                    + ") — name a folder that can be written to");
        }
    }
}
