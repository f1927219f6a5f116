package tandem.tasks.images;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tandem.protocols.study.TaskParameter;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.images.creatures.CreatureSet;
import tandem.tasks.images.creatures.CreaturesTraining;
import tandem.xai.model.ModelBundle;

/**
 * Pictures of known cases that can be shown to explain an advice: those that a protocol names, or those that the shipped
 * network learned from. None of them is an item of the study.
 *
 * @param pictures with what each shows
 * @param shown so many explain an advice
 * @param remarks what the experimenter should know of them, one line each
 */
record ExamplePictures(List<ImageItem> pictures, int shown, List<String> remarks) {

    private static final String SOURCE = "examples";
    private static final String SHOWN = "examples-shown";

    /** What a protocol may say of them. */
    static List<TaskParameter> parameters() {
        return List.of(
                TaskParameter.place(
                        SOURCE,
                        "known pictures for the explanations examples and examples-random: a folder with one folder a"
                                + " class, or a CSV manifest; of the shipped network those that it learned from"),
                TaskParameter.whole(SHOWN, "so many of them explain an advice", 1, 9, 4));
    }

    /**
     * Those for a study.
     *
     * @param items of the study as they are before anything made them worse
     * @param folder that a relative path starts from
     * @throws tandem.tasks.MaterialsException if those that the protocol names are missing or wrong
     */
    static ExamplePictures of(TaskParameters parameters, ModelBundle bundle, List<ImageItem> items, Path folder) {
        List<ImageItem> known = parameters
                .place(SOURCE)
                .map(named -> ImageSource.of(named, folder).items(bundle.classes()))
                .orElseGet(() -> learnedFrom(bundle));
        List<ImageItem> others = known.isEmpty() ? known : Twins.without(items, known);
        int twins = known.size() - others.size();
        return new ExamplePictures(
                others,
                parameters.whole(SHOWN),
                twins == 0
                        ? List.of()
                        : List.of(twins + " of the " + known.size()
                                + " examples are items of the study and are not shown as examples"));
    }

    /** The files of those that the protocol names; none where it names none. */
    static List<Path> files(TaskParameters parameters, Path folder) {
        return parameters
                .place(SOURCE)
                .map(named -> ImageSource.of(named, folder).files())
                .orElse(List.of());
    }

    private static List<ImageItem> learnedFrom(ModelBundle bundle) {
        if (!bundle.name().equals(CreaturesTraining.NAME)
                || !(bundle.evaluation().get("training") instanceof Map<?, ?> training)
                || !(training.get("seed") instanceof Number seed)) {
            return List.of();
        }
        CreatureSet creatures = CreaturesTraining.standard(seed.longValue()).learnedFrom();
        return ShippedCreatures.items(creatures);
    }

    /** Those of a class, as places in all. */
    List<Integer> of(String label) {
        return IntStream.range(0, pictures.size())
                .filter(place -> pictures.get(place).item().truth().equals(label))
                .boxed()
                .toList();
    }
}
