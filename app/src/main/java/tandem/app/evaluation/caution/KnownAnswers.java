package tandem.app.evaluation.caution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tandem.app.study.InputException;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.text.LocalizedText;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;
import tandem.tasks.Tasks;
import tandem.xai.model.Prediction;

/**
 * What a network says of pictures whose truth is known, as a study would have it: probabilities are rounded as there.
 *
 * @param classes of the network
 * @param predictions one a picture
 * @param truths true class of each picture, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, and never compared
public record KnownAnswers(List<String> classes, List<Prediction> predictions, int[] truths) {

    private static final int LEAST = 4;

    public KnownAnswers {
        classes = List.copyOf(classes);
        predictions = List.copyOf(predictions);
        truths = truths.clone();
    }

    /** A copy of the true classes. */
    @Override
    public int[] truths() {
        return truths.clone();
    }

    /**
     * Asks a network about pictures, or looks up what it said before.
     *
     * @param model folder of a bundle, or a shipped network's name
     * @param images a shipped set, a manifest, or a folder with one folder a class
     * @throws tandem.tasks.MaterialsException if something is missing or broken
     * @throws InputException if there are too few
     */
    public static KnownAnswers of(String model, String images, Task.Progress progress) {
        TaskSpec task = new TaskSpec("image-classification", images, model, LocalizedText.same("Which?"), Map.of());
        try (TaskMaterials materials = Tasks.found().named(task.kind()).open(task, Path.of(""), progress)) {
            KnownAnswers answers = of(materials.pool());
            if (answers.truths.length < LEAST) {
                throw new InputException(images + ": halves of the pictures are compared, and there are only "
                        + answers.truths.length + " — add labelled pictures");
            }
            return answers;
        }
    }

    private static KnownAnswers of(ItemPool pool) {
        List<Prediction> predictions = new ArrayList<>();
        List<Integer> truths = new ArrayList<>();
        for (PooledItem item : pool.items()) {
            Map<String, Double> probabilities = item.advice().probabilities();
            predictions.add(new Prediction(
                    pool.options().stream().map(probabilities::get).toList()));
            truths.add(pool.options().indexOf(item.item().truth()));
        }
        return new KnownAnswers(
                pool.options(),
                predictions,
                truths.stream().mapToInt(Integer::intValue).toArray());
    }
}
