package tandem.protocols.study;

import java.util.List;
import java.util.Optional;

/**
 * The kinds of task that a protocol may name.
 *
 * @param known empty where a protocol is only read, and every kind will do
 */
public record TaskKinds(List<TaskDeclaration> known) {

    /** Every kind will do: what a protocol says of its task is not looked at. */
    public static final TaskKinds ANY = new TaskKinds(List.of());

    public TaskKinds {
        known = List.copyOf(known);
    }

    /** The kind of that name. */
    public Optional<TaskDeclaration> named(String kind) {
        return known.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    /** The names of all, in order. */
    public List<String> names() {
        return known.stream().map(TaskDeclaration::kind).sorted().toList();
    }
}
