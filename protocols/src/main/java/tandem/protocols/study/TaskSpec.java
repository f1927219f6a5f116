package tandem.protocols.study;

import java.util.Map;
import tandem.protocols.text.LocalizedText;

/**
 * What is decided.
 *
 * @param kind name of the task, such as {@code image-classification}
 * @param items name of a shipped set, a folder or a CSV manifest; paths are relative to the protocol file; empty where the
 *     task makes its items
 * @param model name of a shipped model bundle or the folder of one; empty where the task brings its advisor
 * @param question asked above the stimulus
 * @param optionNames what each option is called on the screen; an option without an entry shows its id
 * @param parameters of a task that makes its items and brings its advisor, by name; what they mean is the task's business
 */
public record TaskSpec(
        String kind,
        String items,
        String model,
        LocalizedText question,
        Map<String, LocalizedText> optionNames,
        Map<String, String> parameters) {

    public TaskSpec {
        optionNames = Map.copyOf(optionNames);
        parameters = Map.copyOf(parameters);
    }

    /** A task on given items with a given advisor. */
    public TaskSpec(
            String kind, String items, String model, LocalizedText question, Map<String, LocalizedText> optionNames) {
        this(kind, items, model, question, optionNames, Map.of());
    }

    /** What {@code option} is called on the screen. */
    public LocalizedText nameOf(String option) {
        return optionNames.getOrDefault(option, LocalizedText.same(option));
    }
}
