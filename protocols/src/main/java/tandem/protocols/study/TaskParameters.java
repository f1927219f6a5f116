package tandem.protocols.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The parameters of a task with their values: those that a protocol gives, and the usual ones. */
public final class TaskParameters {

    /** Between the entries of a value that is a list. */
    public static final String JOINED = ",";

    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * @param declared by the task
     * @param given by the protocol, by name
     * @throws IllegalArgumentException naming a given one that the task does not have, or that makes no sense
     */
    public TaskParameters(List<TaskParameter> declared, Map<String, String> given) {
        for (TaskParameter parameter : declared) {
            String value = given.getOrDefault(parameter.name(), parameter.usual());
            if (!parameter.range().has(value)) {
                throw new IllegalArgumentException(
                        "task parameter “" + parameter.name() + "” is “" + value + "” — give " + parameter.range());
            }
            values.put(parameter.name(), value);
        }
        for (String name : new TreeSet<>(given.keySet())) {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException(
                        "the task has no parameter “" + name + "” — it has " + String.join(", ", values.keySet()));
            }
        }
    }

    /** The value of a whole number. */
    public int whole(String name) {
        return Integer.parseInt(values.get(name));
    }

    /** The value of a number. */
    public double decimal(String name) {
        return Double.parseDouble(values.get(name));
    }

    /** The value of a path; empty where there is none. */
    public Optional<String> place(String name) {
        return Optional.of(values.get(name)).filter(path -> !path.isEmpty());
    }

    /** The entries of a value that may be a list, as they are written. */
    public List<String> words(String name) {
        return List.of(values.get(name).split(JOINED));
    }

    /** All values by name, in the task's order: the same parameters give the same text. */
    @Override
    public String toString() {
        return values.toString();
    }
}
