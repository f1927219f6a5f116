package tandem.protocols.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.TaskDeclaration;
import tandem.protocols.study.TaskDeclaration.Need;
import tandem.protocols.study.TaskKinds;
import tandem.protocols.study.TaskParameter;
import tandem.protocols.study.TaskParameters;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.text.LocalizedText;

/**
 * Reads {@code task}.
 *
 * @param kinds whose declarations the task is held against
 */
record TaskReader(Texts texts, TaskKinds kinds) {
    static final Shape.Keys SHAPE = Shape.keys(
            "task",
            "What is decided, and about what.",
            Key.required(
                    "kind",
                    new Shape.Id(),
                    "Name of the task: image-classification, or another that `./tandem tasks` lists."),
            Key.optional(
                    "items",
                    new Shape.Text(),
                    "A shipped set, a folder or a CSV manifest; paths are relative to the protocol file. Left out where"
                            + " the task makes its items."),
            Key.optional(
                    "model",
                    new Shape.Text(),
                    "A shipped model bundle, or the folder of one: the AI that advises. Left out where the task brings"
                            + " its advisor."),
            Key.optional(
                    "parameters",
                    new Shape.Names("parameter", true, Shape.either(new Shape.Text(), Shape.listOf(new Shape.Level()))),
                    "Of the task's items: `./tandem tasks` says which there are, and what each may be. Of pictures: noise,"
                            + " blur, occlusion, contrast, each a level or a list of levels that the pictures of a class are"
                            + " dealt to evenly; blocks choose by `items: { where: { noise: [0.3] } }`."),
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
        YamlValue kind = task.required("kind");
        Optional<TaskDeclaration> declared = kinds.named(kind.id());
        if (declared.isEmpty() && !kinds.known().isEmpty()) {
            kind.found(
                    Check.TASK_UNKNOWN,
                    "there is no task “" + kind.id() + "”",
                    Spelling.advice(kind.id(), kinds.names()));
        }
        declared.ifPresent(declaration -> {
            brought(task, "items", declaration.items());
            brought(task, "model", declaration.model());
        });
        return new TaskSpec(
                kind.id(),
                task.optional("items").map(YamlValue::text).orElse(""),
                task.optional("model").map(YamlValue::text).orElse(""),
                texts.localized(task.required("question")),
                options,
                parameters(task, declared.map(TaskDeclaration::parameters)));
    }

    private static void brought(YamlObject task, String key, Need need) {
        Optional<YamlValue> given = task.optional(key);
        if (need == Need.REQUIRED && given.isEmpty()) {
            task.self()
                    .found(
                            Check.TASK_NOT_BROUGHT,
                            "“" + key + "” is missing in " + task.self().name(),
                            "add it");
        } else if (need == Need.NONE && given.isPresent()) {
            given.get().found(Check.TASK_NOT_BROUGHT, "this task takes no “" + key + "”", "take it out");
        }
    }

    private static Map<String, String> parameters(YamlObject task, Optional<List<TaskParameter>> declared) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (task.optional("parameters").isPresent()) {
            for (YamlObject.Entry entry :
                    task.optional("parameters").get().object().entries()) {
                String given = given(entry.value().chosen());
                parameters.put(entry.key().text(), given);
                declared.ifPresent(known -> check(entry, given, known));
            }
        }
        return parameters;
    }

    private static String given(YamlValue value) {
        return value.shape() instanceof Shape.Listing
                ? value.list().stream().map(YamlValue::text).collect(Collectors.joining(TaskParameters.JOINED))
                : value.text();
    }

    private static void check(YamlObject.Entry entry, String given, List<TaskParameter> declared) {
        String name = entry.key().text();
        Optional<TaskParameter> parameter =
                declared.stream().filter(one -> one.name().equals(name)).findFirst();
        if (parameter.isEmpty()) {
            entry.key()
                    .found(
                            Check.TASK_PARAMETER_UNKNOWN,
                            "the task has no parameter “" + name + "”",
                            Spelling.advice(
                                    name,
                                    declared.stream().map(TaskParameter::name).toList()));
        } else if (!parameter.get().range().has(given)) {
            entry.value()
                    .found(
                            Check.TASK_PARAMETER_SENSELESS,
                            entry.value().name() + " is “" + given + "”",
                            "give " + parameter.get().range());
        }
    }
}
