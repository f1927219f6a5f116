package tandem.protocols.language;

import java.util.LinkedHashMap;
import java.util.Map;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.text.LocalizedText;

/** Reads {@code task}. What its kind, items and model mean is the task's own business. */
record TaskReader(Texts texts) {
    private static final String PICTURES = "image-classification";
    static final Shape.Keys SHAPE = Shape.keys(
            "task",
            "What is decided, and about what.",
            Key.required(
                    "kind", new Shape.Id(), "Name of the task: image-classification or maze, or one that was added."),
            Key.optional(
                    "items",
                    new Shape.Text(),
                    "A shipped set, a folder or a CSV manifest; paths are relative to the protocol file. Left out, with"
                            + " model, where the task makes its items and brings its advisor."),
            Key.optional(
                    "model", new Shape.Text(), "A shipped model bundle, or the folder of one: the AI that advises."),
            Key.optional(
                    "parameters",
                    new Shape.Names("parameter", true, new Shape.Level()),
                    "Of a task that makes its items. maze: size (cells along each side, 6 to 40; 14), exits (2 to 6; 3),"
                            + " mazes (how many, 10 to 2000; 200), accuracy (share of them on which the AI is right, 0 to"
                            + " 1; 0.75), seed (1)."),
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
        Map<String, String> parameters = new LinkedHashMap<>();
        task.optional("parameters")
                .ifPresent(given -> given.object()
                        .entries()
                        .forEach(entry ->
                                parameters.put(entry.key().text(), entry.value().text())));
        String kind = task.required("kind").id();
        return new TaskSpec(
                kind,
                brought(task, "items", kind),
                brought(task, "model", kind),
                texts.localized(task.required("question")),
                options,
                parameters);
    }

    /** Pictures are brought; what a task makes itself needs neither items nor model. */
    private static String brought(YamlObject task, String key, String kind) {
        if (kind.equals(PICTURES) && task.optional(key).isEmpty()) {
            task.self().error("“" + key + "” is missing in " + task.self().name(), "add it");
        }
        return task.optional(key).map(YamlValue::text).orElse("");
    }
}
