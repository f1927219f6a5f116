package tandem.tasks.maze;

import java.nio.file.Path;
import tandem.protocols.study.TaskSpec;
import tandem.tasks.MaterialsException;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;

/** Which of several exits of a maze can be reached; the advisor has searched it. */
public final class MazeTask implements Task {

    @Override
    public String kind() {
        return "maze";
    }

    @Override
    public TaskMaterials open(TaskSpec spec, Path folder, Progress progress) {
        if (!spec.items().isEmpty() || !spec.model().isEmpty()) {
            throw new MaterialsException(
                    "a maze makes its items and brings its advisor — take items and model out, and see parameters");
        }
        return new MazeMaterials(MazeSet.of(MazeParameters.of(spec.parameters())));
    }
}
