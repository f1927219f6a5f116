package tandem.protocols.language;

import java.util.LinkedHashMap;
import java.util.Map;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.text.LocalizedText;

/** Reads {@code task}. What its kind, items and model mean is the task's own business. */
record TaskReader(Texts texts) {

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
        task.close();
        return spec;
    }
}
