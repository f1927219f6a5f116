package tandem.protocols.study;

/**
 * How the advice is explained.
 *
 * @param method name of an attribution method or of a control, such as {@code integrated-gradients}, {@code random}
 * @param opacity of what is drawn when it appears, in [0, 1]; it returns to this value in every trial
 * @param onDemand whether it is hidden until the participant switches it on
 * @param drawing how its map is drawn
 */
public record ExplanationSpec(String method, double opacity, boolean onDemand, Drawing drawing) {

    /** An explanation that is shown with the advice, drawn as usual. */
    public ExplanationSpec(String method, double opacity) {
        this(method, opacity, false, Drawing.USUAL);
    }

    /** Whether it is of each option, without advice. */
    public boolean ofEachOption() {
        return drawing.layout() == Drawing.Layout.EACH_OPTION;
    }

    /** The same by another method. */
    public ExplanationSpec by(String otherMethod) {
        return new ExplanationSpec(otherMethod, opacity, onDemand, drawing);
    }
}
