package tandem.results.trials;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tandem.protocols.session.Event;
import tandem.protocols.session.ExplanationCost;

/**
 * What was drawn of an element of a trial.
 *
 * @param sha256 of its pixels, or of the numbers of a series, in hex; empty where it is drawn from neither, or nobody told
 * @param cost of computing it, whenever that was; empty where nothing was computed, or nothing to speak of
 * @param examples ids of the known cases that it is pictures of, in the order they were shown in; empty where it is none
 */
public record DrawnPixels(String sha256, Optional<ExplanationCost> cost, List<String> examples) {

    /** Nothing. */
    static final DrawnPixels NONE = new DrawnPixels("", Optional.empty(), List.of());

    public DrawnPixels {
        examples = List.copyOf(examples);
    }

    /** Of several that stand beside one another: no one hash, and what all of them cost. */
    static DrawnPixels together(Collection<DrawnPixels> all) {
        return new DrawnPixels(
                "",
                all.stream().map(DrawnPixels::cost).flatMap(Optional::stream).reduce(DrawnPixels::sum),
                List.of());
    }

    private static ExplanationCost sum(ExplanationCost one, ExplanationCost other) {
        return new ExplanationCost(
                one.forwardPasses() + other.forwardPasses(),
                one.backwardPasses() + other.backwardPasses(),
                one.seconds() + other.seconds(),
                sum(one.cpuSeconds(), other.cpuSeconds()),
                sum(one.joules(), other.joules()));
    }

    /** What is not known of one is not known of both. */
    private static OptionalDouble sum(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(one.getAsDouble() + other.getAsDouble())
                : OptionalDouble.empty();
    }

    /** What an {@code EXAMPLES_DRAWN} event tells. */
    static DrawnPixels ofExamples(Event event) {
        return new DrawnPixels("", Optional.empty(), Payload.words(event, "examples"));
    }

    /** What a {@code PICTURE_DRAWN} or a {@code SERIES_DRAWN} event tells. */
    static DrawnPixels of(Event event) {
        OptionalDouble forward = Payload.number(event, "forward_passes");
        return new DrawnPixels(
                event.text("sha256"),
                forward.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ExplanationCost(
                                (int) forward.getAsDouble(),
                                (int) Payload.number(event, "backward_passes").orElse(0),
                                Payload.number(event, "seconds").orElse(0),
                                Payload.number(event, "cpu_seconds"),
                                Payload.number(event, "joules"))),
                List.of());
    }
}
