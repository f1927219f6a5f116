package tandem.protocols.study;

import java.util.List;

/**
 * What a kind of task asks of a protocol, and what it offers.
 *
 * @param kind the word in protocol files
 * @param meaning what is decided, a few English words
 * @param items whether the protocol names items
 * @param model whether it names a network that advises
 * @param parameters of items that the task makes
 * @param explanations words for how advice can be explained; empty where that depends on the network
 */
public record TaskDeclaration(
        String kind,
        String meaning,
        Need items,
        Need model,
        List<TaskParameter> parameters,
        List<String> explanations) {

    /** Whether a protocol must say something. */
    public enum Need {
        REQUIRED,
        OPTIONAL,
        /** It must not. */
        NONE
    }

    public TaskDeclaration {
        if (!kind.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "a task cannot be called “" + kind + "”: use small letters, digits, hyphens");
        }
        parameters = List.copyOf(parameters);
        explanations = List.copyOf(explanations);
    }

    /** A task that makes its items and brings its advisor. */
    public static TaskDeclaration ofGame(
            String kind, String meaning, List<TaskParameter> parameters, List<String> explanations) {
        return new TaskDeclaration(kind, meaning, Need.NONE, Need.NONE, parameters, explanations);
    }
}
