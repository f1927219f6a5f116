package tandem.results.trials;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was on the screen in a trial.
 *
 * @param elements that were planned or came, in their order
 * @param adviceSet options that the advice named, the likeliest first; empty where it named one
 * @param abstained whether the advisor did not answer
 * @param truthTold whether feedback told the truth
 * @param onsetErrorNanos from the request for the first phase to its painting; empty if no painting was recorded
 * @param droppedPulses over all paintings of the trial
 * @param unfocusedNanos how long the window was without the focus
 */
public record Exposure(
        List<ElementExposure> elements,
        List<String> adviceSet,
        boolean abstained,
        boolean truthTold,
        OptionalLong onsetErrorNanos,
        int droppedPulses,
        long unfocusedNanos) {

    public Exposure {
        elements = List.copyOf(elements);
        adviceSet = List.copyOf(adviceSet);
    }

    /** How an element was on the screen; empty if it was neither planned nor came. */
    public Optional<ElementExposure> of(Element element) {
        return elements.stream()
                .filter(exposure -> exposure.element() == element)
                .findFirst();
    }

    /** Whether the advice became visible. */
    public boolean adviceShown() {
        return of(Element.ADVICE).filter(ElementExposure::seen).isPresent();
    }

    /** How long the advice was visible; empty if it never came. */
    public OptionalLong adviceNanos() {
        return nanos(Element.ADVICE);
    }

    /** How long the explanation was switched on with an opacity above .05; empty if it never came. */
    public OptionalLong explanationNanos() {
        return nanos(Element.EXPLANATION);
    }

    private OptionalLong nanos(Element element) {
        return of(element)
                .filter(ElementExposure::came)
                .map(exposure -> OptionalLong.of(exposure.visibleNanos()))
                .orElse(OptionalLong.empty());
    }
}
