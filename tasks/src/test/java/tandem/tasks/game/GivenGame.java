package tandem.tasks.game;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tandem.protocols.item.ItemPool;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.text.LocalizedText;
import tandem.tasks.Task;
import tandem.tasks.Tasks;

/** Games as a protocol opens them. */
public final class GivenGame {

    private GivenGame() {}

    /** The items of a game of that kind; what is not among the parameters is as the task has it. */
    public static ItemPool pool(String kind, Map<String, String> parameters) {
        TaskSpec spec = new TaskSpec(kind, "", "", LocalizedText.same("Which?"), Map.of(), parameters);
        return Tasks.found()
                .named(kind)
                .open(spec, Path.of(""), Task.Progress.SILENT)
                .pool();
    }

    /** The same parameters but for one. */
    public static Map<String, String> with(Map<String, String> parameters, String name, String value) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put(name, value);
        return all;
    }
}
