package tandem.protocols.study;

/**
 * How the advice is explained.
 *
 * @param method name of an attribution method or of a control, such as {@code integrated-gradients}, {@code random}
 * @param opacity of the overlay when it appears, in [0, 1]; it returns to this value in every trial
 * @param onDemand whether it is hidden until the participant switches it on
 */
public record ExplanationSpec(String method, double opacity, boolean onDemand) {

    /** An explanation that is shown with the advice. */
    public ExplanationSpec(String method, double opacity) {
        this(method, opacity, false);
    }
}
