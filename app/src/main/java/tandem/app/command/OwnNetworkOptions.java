package tandem.app.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.tasks.images.networks.PictureTraining;
import tandem.tasks.images.networks.Start;
import tandem.xai.model.ModelBundle;
import tandem.xai.training.TrainingPlan;
import tandem.xai.training.Weakening;

/** How networks are trained on a lab's own pictures, as options. */
final class OwnNetworkOptions {

    private static final int USUAL_SIDE = 128;
    private static final int LEAST_SIDE = 16;
    private static final int GREATEST_SIDE = 1024;

    /** The rest once 0.2 are for validation. */
    private static final double MOST_FOR_TEST = 0.8;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--from",
            paramLabel = "BUNDLE",
            description = "train only a new head, on the features of this network, which stay as they are; else a small"
                    + " network from scratch")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--size",
            paramLabel = "PIXELS",
            description = "width and height of what a network from scratch takes (128)")
    private Integer size;

    @Option(
            names = "--family",
            split = ",",
            paramLabel = "SHARE",
            description = "one network for each of these shares of the training pictures, such as 0.1,0.25,0.5,1; a"
                    + " smaller share is part of a larger one")
    private List<Double> shares = List.of();

    @Option(
            names = "--label-noise",
            split = ",",
            paramLabel = "SHARE",
            description =
                    "one network for each of these shares of training pictures under a wrong label, such as 0,0.2;"
                            + " with --family, for each of both")
    private List<Double> noises = List.of();

    @Option(
            names = "--test",
            paramLabel = "SHARE",
            description =
                    "share of each class's pictures that no network learns from, for its figures and for your study"
                            + " (0.2); another 0.2 choose when to stop")
    private Double test;

    @Option(
            names = "--epochs",
            paramLabel = "N",
            description = "most passes over the training pictures; else as many as suit their number")
    private Integer epochs;

    @Option(
            names = "--licence",
            paramLabel = "TEXT",
            description = "of the weights, for model.yaml; else that of the network it begins with")
    private Optional<String> licence = Optional.empty();

    /** Whether any of them was given. */
    boolean areGiven() {
        return from.isPresent()
                || size != null
                || !shares.isEmpty()
                || !noises.isEmpty()
                || test != null
                || epochs != null
                || licence.isPresent();
    }

    /** The network that it begins with, as it is named. */
    Optional<String> from() {
        return from;
    }

    /** The beginning without another network. */
    Start scratch() {
        return new Start.Scratch(size == null ? USUAL_SIDE : size);
    }

    /**
     * The training that is asked for.
     *
     * @throws ParameterException if the words make no sense
     */
    PictureTraining training(Start start, long seed) {
        if (from.isPresent() && size != null) {
            throw wrong("--size goes with a network from scratch — with --from, pictures get the size that it takes");
        } else if (size != null && (size < LEAST_SIDE || size > GREATEST_SIDE)) {
            throw wrong("--size is " + LEAST_SIDE + " to " + GREATEST_SIDE + " pixels");
        } else if (test != null && !(test > 0 && test < MOST_FOR_TEST)) {
            throw wrong(
                    "--test is a share above 0 and below " + MOST_FOR_TEST + ", so that a rest is left to learn from");
        } else if (epochs != null && epochs < 1) {
            throw wrong("--epochs counts from 1");
        }
        try {
            TrainingPlan usual = TrainingPlan.standard(seed);
            return new PictureTraining(
                    start,
                    test == null ? usual : usual.withTestShare(test),
                    epochs == null ? OptionalInt.empty() : OptionalInt.of(epochs),
                    family(),
                    licence.or(() -> start.bundle().map(ModelBundle::licence)).orElse(""));
        } catch (IllegalArgumentException noShare) {
            throw wrong(noShare.getMessage());
        }
    }

    /** None where no share is named: one network, which is no family. */
    private List<Weakening> family() {
        if (shares.isEmpty() && noises.isEmpty()) {
            return List.of();
        }
        Set<Weakening> family = new LinkedHashSet<>();
        for (double share : shares.isEmpty() ? List.of(1.0) : shares) {
            for (double noise : noises.isEmpty() ? List.of(0.0) : noises) {
                family.add(new Weakening(share, noise));
            }
        }
        return new ArrayList<>(family);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
