package tandem.protocols.study;

import java.util.Map;
import tandem.protocols.text.LocalizedText;

/**
 * What is decided.
 *
 * @param kind name of the task, such as {@code image-classification}
 * @param items name of a shipped set, a folder or a CSV manifest; paths are relative to the protocol file
 * @param model name of a shipped model bundle or the folder of one
 * @param question asked above the stimulus
 * @param optionNames what each option is called on the screen; an option without an entry shows its id
 */
public record TaskSpec(
        String kind, String items, String model, LocalizedText question, Map<String, LocalizedText> optionNames) {

    public TaskSpec {
        optionNames = Map.copyOf(optionNames);
    }

    /** What {@code option} is called on the screen. */
    public LocalizedText nameOf(String option) {
        return optionNames.getOrDefault(option, LocalizedText.same(option));
    }
}
