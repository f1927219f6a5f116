package tandem.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tandem.protocols.study.TaskDeclaration;
import tandem.protocols.study.TaskKinds;

/**
 * The tasks that there are: those on the class path, and those of jars in the folder of plugins.
 *
 * @param all by kind, in order
 */
public record Tasks(List<Task> all) {

    public Tasks {
        all = all.stream()
                .sorted(Comparator.comparing(task -> task.declaration().kind()))
                .toList();
    }

    /**
     * Looks for them.
     *
     * @throws MaterialsException naming a task that cannot be loaded, or a kind that two tasks claim
     */
    public static Tasks found() {
        return in(Plugins.ofThisProgram());
    }

    /** Those of the class path and of these plugins. */
    static Tasks in(Plugins plugins) {
        try {
            List<Task> tasks = ServiceLoader.load(Task.class, plugins.classes()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
            tasks.stream()
                    .collect(
                            Collectors.groupingBy(task -> task.declaration().kind(), TreeMap::new, Collectors.toList()))
                    .forEach(Tasks::once);
            return new Tasks(tasks);
        } catch (ServiceConfigurationError | LinkageError broken) {
            throw new MaterialsException(
                    plugins.folder() + ": a task in it cannot be loaded (" + broken.getMessage()
                            + ") — take its jar out, or ask who made it for one that fits this version",
                    broken);
        }
    }

    /** What a protocol may name. */
    public TaskKinds kinds() {
        return new TaskKinds(all.stream().map(Task::declaration).toList());
    }

    /**
     * The task that a protocol calls {@code kind}.
     *
     * @throws MaterialsException naming the known ones, if there is none
     */
    public Task named(String kind) {
        return all.stream()
                .filter(task -> task.declaration().kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new MaterialsException(
                        "there is no task “" + kind + "” — there are " + String.join(", ", kinds().names())));
    }

    private static void once(String kind, List<Task> claiming) {
        if (claiming.size() > 1) {
            throw new MaterialsException("two tasks are called “" + kind + "”: "
                    + claiming.stream().map(task -> task.getClass().getName()).collect(Collectors.joining(", "))
                    + " — take the jar of one of them out of the plugins");
        }
    }

    /** The declarations, in order of kind. */
    public List<TaskDeclaration> declarations() {
        return all.stream().map(Task::declaration).toList();
    }
}
