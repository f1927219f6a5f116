package tandem.protocols.language;

import java.util.LinkedHashMap;
import java.util.Map;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.text.LocalizedText;

/** Reads {@code task}. What its kind, items and model mean is the task's own business. */
record TaskReader(Texts texts) {
    static final Shape.Keys SHAPE = Shape.keys(
            "task",
            "What is decided, and about what.",
            Key.required("kind", new Shape.Id(), "Name of the task, such as image-classification."),
            Key.required(
                    "items",
                    new Shape.Text(),
                    "A shipped set, a folder or a CSV manifest; paths are relative to the protocol file."),
            Key.required(
                    "model", new Shape.Text(), "A shipped model bundle, or the folder of one: the AI that advises."),
            Key.required("question", new Shape.Localized(false), "Asked above the stimulus."),
            Key.optional(
                    "options",
                    new Shape.Names("option", true, new Shape.Localized(true)),
                    "What each option is called on the screen; one without a name shows its id."));

    TaskSpec read(YamlValue value) {
        YamlObject task = value.object();
        Map<String, LocalizedText> options = new LinkedHashMap<>();
        task.optional("options")
                .ifPresent(names -> names.object()
                        .entries()
                        .forEach(entry -> options.put(entry.key().text(), texts.name(entry.value()))));
        TaskSpec spec = new TaskSpec(
                task.required("kind").id(),
                task.required("items").text(),
                task.required("model").text(),
                texts.localized(task.required("question")),
                options);
        return spec;
    }
}
