package tandem.protocols.language;

import tandem.protocols.study.ConfidenceScale;

/** Reads {@code confidence}. */
record ConfidenceReader(Texts texts) {

    ConfidenceScale read(YamlValue value) {
        YamlObject scale = value.object();
        YamlValue from = scale.required("from");
        YamlValue to = scale.required("to");
        YamlValue step = scale.required("step");
        ConfidenceScale result = new ConfidenceScale(
                from.wholeNumber(0, 99),
                to.wholeNumber(1, 100),
                step.wholeNumber(1, 100),
                texts.localized(scale.required("question")),
                texts.localized(scale.required("low")),
                texts.localized(scale.required("high")));
        scale.close();
        if (!from.absent() && !to.absent() && !step.absent()) {
            if (result.from() >= result.to()) {
                to.error("the scale runs from " + result.from() + " to " + result.to(), "let it end above its start");
            } else if ((result.to() - result.from()) % result.step() != 0) {
                step.error(
                        "steps of " + result.step() + " do not lead from " + result.from() + " to " + result.to(),
                        "use a divisor of " + (result.to() - result.from()));
            }
        }
        return result;
    }
}
