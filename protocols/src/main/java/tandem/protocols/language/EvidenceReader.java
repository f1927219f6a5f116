package tandem.protocols.language;

import java.util.Map;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.EvidenceForm;

/** Reads {@code evidence}. */
record EvidenceReader(Texts texts) {
    private static final int USUAL_GRID = 16;
    private static final Map<String, EvidenceForm.Tool> TOOLS =
            Map.of("brush", EvidenceForm.Tool.BRUSH, "box", EvidenceForm.Tool.BOX);
    static final Shape.Keys SHAPE = Shape.keys(
            "evidence",
            "People mark in the picture what their answer rests on, with their initial and their final answer; after an"
                    + " exposure, from memory.",
            Key.required("question", new Shape.Localized(false), "Asked beside the picture."),
            Key.required("tool", Shape.word(TOOLS.keySet()), "brush: round strokes. box: rectangles."),
            Key.optional(
                    "grid",
                    new Shape.Whole(2, 64),
                    "Cells along each side of the picture, by which regions are compared; 16 if left out. The marks"
                            + " themselves are kept in the picture's pixels."),
            Key.optional(
                    "required", new Shape.Truth(), "Whether an answer without a mark is not taken; true if left out."));

    EvidenceForm read(YamlValue value) {
        YamlObject evidence = value.object();
        return new EvidenceForm(
                texts.localized(evidence.required("question")),
                evidence.required("tool").word(TOOLS).orElse(EvidenceForm.Tool.BOX),
                evidence.optional("grid").map(YamlValue::wholeNumber).orElse(USUAL_GRID),
                evidence.optional("required").map(YamlValue::truth).orElse(true));
    }
}
