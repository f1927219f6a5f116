package tandem.protocols.language;

import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.ConfidenceScale;

/** Reads {@code confidence}. */
record ConfidenceReader(Texts texts) {
    static final Shape.Keys SHAPE = Shape.keys(
            "confidence",
            "The scale on which a person says how sure they are of an answer, in per cent. No value is preset.",
            Key.required(
                    "from", new Shape.Whole(0, 99), "The lowest value: 50 for two options, where it means guessing."),
            Key.required("to", new Shape.Whole(1, 100), "The highest value."),
            Key.required(
                    "step", new Shape.Whole(1, 100), "Between values; it must lead from the lowest to the highest."),
            Key.required("question", new Shape.Localized(false), "Asked above the scale."),
            Key.required("low", new Shape.Localized(false), "What the lowest value means."),
            Key.required("high", new Shape.Localized(false), "What the highest value means."));

    ConfidenceScale read(YamlValue value) {
        YamlObject scale = value.object();
        YamlValue from = scale.required("from");
        YamlValue to = scale.required("to");
        YamlValue step = scale.required("step");
        ConfidenceScale result = new ConfidenceScale(
                from.wholeNumber(),
                to.wholeNumber(),
                step.wholeNumber(),
                texts.localized(scale.required("question")),
                texts.localized(scale.required("low")),
                texts.localized(scale.required("high")));
        if (!from.absent() && !to.absent() && !step.absent()) {
            if (result.from() >= result.to()) {
                to.found(
                        Check.CONFIDENCE_SCALE_EMPTY,
                        "the scale runs from " + result.from() + " to " + result.to(),
                        "let it end above its start");
            } else if ((result.to() - result.from()) % result.step() != 0) {
                step.found(
                        Check.CONFIDENCE_STEPS,
                        "steps of " + result.step() + " do not lead from " + result.from() + " to " + result.to(),
                        "use a divisor of " + (result.to() - result.from()));
            }
        }
        return result;
    }
}
