package tandem.protocols.language;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.Drawing;
import tandem.protocols.study.ExplanationSpec;

/** Reads {@code explanation}. */
final class ExplanationReader {
    private static final Map<String, Drawing.View> VIEWS = words(Drawing.View.values(), Drawing.View::word);
    private static final Map<String, Drawing.Layout> LAYOUTS = words(Drawing.Layout.values(), Drawing.Layout::word);
    private static final Map<String, Drawing.Upsampling> UPSAMPLINGS =
            words(Drawing.Upsampling.values(), Drawing.Upsampling::word);
    private static final double OPACITY = 0.5;
    private static final String NONE = "none";
    private static final Drawing USUAL = Drawing.USUAL;

    static final Shape.Keys SHAPE = Shape.keys(
            "explanation",
            "How the advice is explained. How its map is drawn is recorded with every trial.",
            Key.required(
                    "method",
                    new Shape.Id(),
                    "An attribution method such as integrated-gradients, a control such as random, an explanation that the"
                            + " task has (`./tandem tasks`), or none, so that a factor can say whether there is one. With"
                            + " contrast- before a method: why the advice rather than the likeliest other class."),
            Key.optional(
                    "view",
                    Shape.word(VIEWS.keySet()),
                    "overlay, the usual one: colours over the picture for what speaks for the advice. signed: orange for"
                            + " it, blue against it. contour: a line around what speaks most for it. regions: that, and"
                            + " all else under a grey veil."),
            Key.optional(
                    "layout",
                    Shape.word(LAYOUTS.keySet()),
                    "beside, the usual one: on a second picture beside the plain one. on-picture: on the picture itself."
                            + " each-option: one for each option, with its name; in solo and simulation, where it is not"
                            + " told which of them the AI names."),
            Key.optional(
                    "opacity",
                    new Shape.Decimal(0, 1),
                    "Of what is drawn when it appears, 0.5 if left out; it returns to this value in every trial."),
            Key.optional(
                    "on-demand",
                    new Shape.Truth(),
                    "Whether it is hidden until the participant switches it on; false if left out."),
            Key.optional(
                    "clip",
                    new Shape.Decimal(50, 100),
                    "Percentile of the map at which values are cut off and colours are strongest; 99 if left out. In signed"
                            + " also on the other side, at 1. Contour and regions know no colours."),
            Key.optional(
                    "smoothing",
                    new Shape.Decimal(0, 0.2),
                    "Softens maps of single pixels by a Gaussian of this standard deviation, as a share of the width; 0.02"
                            + " if left out. Maps of a network's features, such as grad-cam, are coarse already."),
            Key.optional(
                    "upsampling",
                    Shape.word(UPSAMPLINGS.keySet()),
                    "How maps become as large as the picture. bilinear, the usual one: smoothly. nearest: in rectangles"
                            + " that show how coarse a map is."),
            Key.optional(
                    "share",
                    new Shape.Decimal(0.01, 1),
                    "Of the picture that is in the region of contour and regions; 0.2 if left out."));

    private ExplanationReader() {}

    /** The explanation; empty for {@code none}. */
    static Optional<ExplanationSpec> read(YamlObject explanation) {
        ExplanationSpec spec = new ExplanationSpec(
                explanation.required("method").id(),
                explanation.optional("opacity").map(YamlValue::number).orElse(OPACITY),
                explanation.optional("on-demand").map(YamlValue::truth).orElse(false),
                drawing(explanation));
        return Optional.of(spec).filter(known -> !known.method().equals(NONE));
    }

    /** Whether each option is explained, and not the advice. */
    static boolean ofEachOption(YamlObject explanation) {
        return drawing(explanation).layout() == Drawing.Layout.EACH_OPTION;
    }

    private static Drawing drawing(YamlObject explanation) {
        return new Drawing(
                explanation.optional("view").flatMap(word -> word.word(VIEWS)).orElse(USUAL.view()),
                explanation
                        .optional("layout")
                        .flatMap(word -> word.word(LAYOUTS))
                        .orElse(USUAL.layout()),
                explanation.optional("clip").map(YamlValue::number).orElse(USUAL.clip()),
                explanation.optional("smoothing").map(YamlValue::number).orElse(USUAL.smoothing()),
                explanation
                        .optional("upsampling")
                        .flatMap(word -> word.word(UPSAMPLINGS))
                        .orElse(USUAL.upsampling()),
                explanation.optional("share").map(YamlValue::number).orElse(USUAL.share()));
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).collect(Collectors.toMap(word, Function.identity()));
    }
}
