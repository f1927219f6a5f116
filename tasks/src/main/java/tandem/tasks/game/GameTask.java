package tandem.tasks.game;

import java.nio.file.Path;
import tandem.protocols.study.TaskDeclaration;
import tandem.protocols.study.TaskParameters;
import tandem.protocols.study.TaskSpec;
import tandem.tasks.MaterialsException;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;

/** A task that is a {@link Game}. */
public abstract class GameTask implements Task {

    private final TaskDeclaration declaration;

    protected GameTask(TaskDeclaration declaration) {
        this.declaration = declaration;
    }

    /**
     * Makes the items, and has the advisor answer.
     *
     * @throws IllegalArgumentException if parameters that each make sense make none together
     */
    protected abstract Game game(TaskParameters parameters);

    @Override
    public final TaskDeclaration declaration() {
        return declaration;
    }

    @Override
    public final TaskMaterials open(TaskSpec spec, Path folder, Progress progress) {
        try {
            progress.report("making items", 0, 1);
            Game game = game(new TaskParameters(declaration.parameters(), spec.parameters()));
            progress.report("making items", 1, 1);
            return new GameMaterials(game, declaration.explanations());
        } catch (IllegalArgumentException senseless) {
            throw new MaterialsException("task parameters: " + senseless.getMessage(), senseless);
        }
    }
}
