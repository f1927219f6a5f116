package tandem.protocols.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.AdviceElement;
import tandem.protocols.study.Condition;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Mode;

/** Reads {@code conditions}; one that extends another has all of its keys, except where it has its own. */
record ConditionReader(QuestionnaireShelf shelf) {
    private static final Map<String, Mode> MODES = Map.of(
            Mode.SOLO.word(), Mode.SOLO,
            Mode.CONCURRENT.word(), Mode.CONCURRENT,
            Mode.SEQUENTIAL.word(), Mode.SEQUENTIAL,
            Mode.DELEGATION.word(), Mode.DELEGATION);
    private static final Map<String, AdviceElement> ELEMENTS = Map.of(
            AdviceElement.LABEL.word(), AdviceElement.LABEL,
            AdviceElement.CONFIDENCE.word(), AdviceElement.CONFIDENCE);
    private static final Map<String, String> VIEWS = Map.of("overlay", "overlay");
    private static final double OPACITY = 0.5;
    private static final Shape.Keys ADVICE = Shape.keys(
            "advice",
            "What is shown of the AI's answer.",
            Key.required(
                    "show",
                    Shape.listOf(Shape.word(ELEMENTS.keySet())),
                    "label: the option it chose. confidence: how sure it is of it."));
    private static final Shape.Keys EXPLANATION = Shape.keys(
            "explanation",
            "How the advice is explained.",
            Key.required(
                    "method",
                    new Shape.Id(),
                    "An attribution method such as integrated-gradients, or a control such as random."),
            Key.optional("view", Shape.word(VIEWS.keySet()), "overlay: colours over the picture."),
            Key.optional(
                    "opacity",
                    new Shape.Decimal(0, 1),
                    "Of the overlay when it appears, 0.5 if left out; it returns to this value in every trial."));
    private static final Shape.Keys CONDITION = Shape.keys(
                    "condition",
                    "What a trial is like.",
                    Key.optional(
                            "extends",
                            new Shape.Reference("condition"),
                            "It has all the keys of that condition, except where it has its own."),
                    Key.required(
                            "mode",
                            Shape.word(MODES.keySet()),
                            "How person and AI work together. solo: the AI stays silent. concurrent: the advice stands beside the"
                                    + " stimulus from the start. sequential: initial answer, then the advice, then the final"
                                    + " answer. delegation: the person first hands the trial over to the AI or keeps it."),
                    Key.optional(
                            "second-look",
                            new Shape.Truth(),
                            "In solo: answer, look again equally long without advice, answer again; the baseline of changing"
                                    + " one's mind."),
                    Key.optional("advice", ADVICE, "What is shown of the AI's answer; needed where there is advice."),
                    Key.optional("explanation", EXPLANATION, "Shown with the advice."),
                    Key.optional(
                            "after",
                            new Shape.Listing(new Shape.Reference("questionnaire"), 0),
                            "Questionnaires asked after a block of this condition, beside those asked after every block."))
            .inheritingBy("extends");
    static final Shape.Names SHAPE = new Shape.Names("condition", false, CONDITION);

    Map<String, Condition> read(YamlObject conditions) {
        Map<String, YamlObject.Entry> entries = new LinkedHashMap<>();
        conditions.entries().forEach(entry -> entries.put(entry.key().text(), entry));
        Map<String, Condition> result = new LinkedHashMap<>();
        entries.forEach((name, entry) -> {
            if (entry.key().id().equals("practice")) {
                entry.key().error("“practice” is what practice rounds are called in the data", "choose another name");
            }
            result.put(name, condition(name, inherited(name, entries, new LinkedHashSet<>())));
        });
        return result;
    }

    private static YamlObject inherited(String name, Map<String, YamlObject.Entry> entries, Set<String> children) {
        YamlObject own = entries.get(name).value().object();
        children.add(name);
        Optional<YamlValue> parent = own.optional("extends");
        if (parent.isEmpty()) {
            return own;
        }
        String parentName = parent.get().reference(entries.keySet());
        if (children.contains(parentName)) {
            parent.get()
                    .error(
                            "conditions extend one another in a circle: " + String.join(" → ", children) + " → "
                                    + parentName,
                            "let one of them stand on its own");
            return own;
        }
        return entries.containsKey(parentName) ? own.inherit(inherited(parentName, entries, children)) : own;
    }

    private Condition condition(String name, YamlObject condition) {
        Optional<Mode> mode = condition.required("mode").word(MODES);
        Optional<YamlValue> secondLook = condition.optional("second-look");
        Optional<YamlValue> advice = condition.optional("advice");
        Optional<YamlValue> explanation = condition.optional("explanation");
        List<String> after = condition.optional("after").map(shelf::references).orElse(List.of());
        Set<AdviceElement> shown = advice.map(this::advice).orElse(Set.of());
        Optional<ExplanationSpec> explained = explanation.map(this::explanation);
        mode.ifPresent(known -> checkMode(name, known, condition));
        return new Condition(
                name, mode.orElse(Mode.SOLO), secondLook.map(YamlValue::truth).orElse(false), shown, explained, after);
    }

    private static void checkMode(String name, Mode mode, YamlObject condition) {
        String is = "condition “" + name + "” is " + mode.word();
        boolean advises = mode == Mode.SEQUENTIAL || mode == Mode.CONCURRENT;
        if (advises && condition.optional("advice").isEmpty()) {
            condition.blame("mode").error(is + " and shows no advice", "add advice: { show: [label, confidence] }");
        }
        if (!advises) {
            forbid(condition, "advice", is + ", where no advice is shown");
            forbid(condition, "explanation", is + ", where nothing is explained");
        }
        if (mode != Mode.SOLO) {
            forbid(condition, "second-look", is + "; only solo has a second look without advice");
        }
    }

    private static void forbid(YamlObject condition, String key, String what) {
        if (condition.optional(key).isPresent()) {
            condition.blame(key).error(what, "take " + key + " out, extend another condition, or choose another mode");
        }
    }

    private Set<AdviceElement> advice(YamlValue value) {
        YamlObject advice = value.object();
        YamlValue show = advice.required("show");
        List<AdviceElement> shown = new ArrayList<>();
        show.list().forEach(element -> element.word(ELEMENTS).ifPresent(shown::add));
        if (!show.absent() && !shown.contains(AdviceElement.LABEL)) {
            show.error("advice without its label says nothing", "add label to the list");
        }
        return Set.copyOf(shown);
    }

    private ExplanationSpec explanation(YamlValue value) {
        YamlObject explanation = value.object();
        ExplanationSpec spec = new ExplanationSpec(
                explanation.required("method").id(),
                explanation.optional("opacity").map(opacity -> opacity.number()).orElse(OPACITY));
        explanation.optional("view").ifPresent(view -> view.word(VIEWS));
        return spec;
    }
}
