package tandem.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** Found when they are first asked for; their classes stay loaded. */
    private static final class OfThisProgram {
        private static final Tasks TASKS = Plugins.ofThisProgram()
                .map(Tasks::in)
                .orElseGet(() -> found("the class path", Task.class.getClassLoader()));
    }

    /**
     * Those of this program.
     *
     * @throws MaterialsException naming a task that cannot be loaded, or a kind that two tasks claim
     */
    public static Tasks found() {
        try {
            return OfThisProgram.TASKS;
        } catch (ExceptionInInitializerError failed) {
            if (failed.getCause() instanceof MaterialsException told) {
                throw told;
            }
            throw failed;
        }
    }

    /** Those of the class path and of these plugins. */
    static Tasks in(Plugins plugins) {
        return found(plugins.folder().toString(), plugins.classes());
    }

    private static Tasks found(String where, ClassLoader classes) {
        List<Task> tasks;
        try {
            tasks = ServiceLoader.load(Task.class, classes).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
            tasks.forEach(Task::declaration);
        } catch (ServiceConfigurationError | LinkageError | RuntimeException broken) {
            throw new MaterialsException(
                    where + ": a task in it cannot be loaded (" + broken.getMessage()
                            + ") — take its jar out, or ask who made it for one that fits this version",
                    broken);
        }
        tasks.stream()
                .collect(Collectors.groupingBy(task -> task.declaration().kind(), TreeMap::new, Collectors.toList()))
                .forEach(Tasks::once);
        return new Tasks(tasks);
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
}
