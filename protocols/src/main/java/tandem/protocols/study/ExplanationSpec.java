package tandem.protocols.study;

/**
 * How the advice is explained.
 *
 * @param method name of an attribution method or of a control, such as {@code integrated-gradients}, {@code random}
 * @param opacity of the overlay when it appears, in [0, 1]; it returns to this value in every trial
 */
public record ExplanationSpec(String method, double opacity) {}
