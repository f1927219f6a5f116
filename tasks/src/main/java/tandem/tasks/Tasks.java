package tandem.tasks;

import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All tasks on the class path. */
public final class Tasks {

    private Tasks() {}

    /**
     * The task that a protocol calls {@code kind}.
     *
     * @throws MaterialsException naming the known ones, if there is none
     */
    public static Task named(String kind) {
        var tasks = ServiceLoader.load(Task.class).stream()
                .map(ServiceLoader.Provider::get)
                .collect(Collectors.toMap(Task::kind, task -> task, (first, second) -> first, TreeMap::new));
        Task task = tasks.get(kind);
        if (task == null) {
            throw new MaterialsException("task kind “" + kind + "” is not known; known are " + tasks.keySet());
        }
        return task;
    }
}
