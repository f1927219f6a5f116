package tandem.tasks.images.networks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import tandem.tasks.MaterialsException;
import tandem.tasks.Task;
import tandem.tasks.images.LabelledPictures;
import tandem.xai.training.Learner;
import tandem.xai.training.Split;
import tandem.xai.training.TrainingPlan;
import tandem.xai.training.Weakening;

/**
 * Trains networks on a lab's own pictures: one, or a family on the same split.
 *
 * @param start what it begins with
 * @param plan how each is trained, once it is fitted to its pictures
 * @param epochs most passes, where they are set
 * @param family what is kept from each network; none for a network that is no family
 * @param licence of the weights; may be blank
 */
public record PictureTraining(
        Start start, TrainingPlan plan, OptionalInt epochs, List<Weakening> family, String licence) {

    public PictureTraining {
        family = List.copyOf(family);
    }

    /**
     * Trains and writes: a bundle with {@code split.csv} and {@code test.csv}, or one folder a network beside these and {@code
     * family.csv}. Whatever goes wrong, the folder is not there afterwards.
     *
     * @param source of the pictures, as {@link LabelledPictures#read}
     * @param out a folder that is not there yet, or empty
     * @return the networks, in the order of the family
     * @throws MaterialsException if a class has too few pictures, or the folder is taken
     * @throws tandem.xai.image.ImageFileException if a picture cannot be read
     */
    public List<FamilyMember> run(Path source, Path out, Task.Progress progress, FamilyProgress.Listener listener) {
        NewFolder folder = NewFolder.of(out);
        LabelledPictures pictures = LabelledPictures.read(source, progress);
        Split split = split(pictures);
        Learner learner = start.learner(pictures, progress);
        List<Stage> stages = (isFamily() ? family : List.of(Weakening.NONE))
                .stream().map(weakening -> stage(weakening, learner, split)).toList();
        MemberTraining common =
                new MemberTraining(learner, split, new NetworkNotes(word(source), start.bundle(), licence));
        Pace pace = new Pace(stages, listener);
        List<FamilyMember> members = new ArrayList<>();
        try {
            folder.fill(draft -> {
                for (int i = 0; i < stages.size(); i++) {
                    int index = i;
                    String own = FamilyMember.word(stages.get(i).weakening());
                    members.add(common.run(
                            stages.get(i),
                            isFamily() ? word(out) + "-" + own : word(out),
                            isFamily() ? draft.resolve(own) : draft,
                            pass -> pace.tell(index, pass)));
                }
                if (isFamily()) {
                    TrainingTables.writeFamily(draft, members);
                }
                new TrainingTables(pictures, split)
                        .write(draft, out.toAbsolutePath().normalize());
            });
        } catch (IOException refused) {
            throw new MaterialsException(
                    out + ": cannot be written (" + refused + ") — name another folder, or make room", refused);
        }
        return members;
    }

    /** Whether each network gets a folder of its own, and all a table. */
    private boolean isFamily() {
        return !family.isEmpty();
    }

    private Split split(LabelledPictures pictures) {
        try {
            return Split.stratified(pictures.labels(), pictures.classes(), plan);
        } catch (IllegalArgumentException tooFew) {
            throw new MaterialsException(pictures.source() + ": " + tooFew.getMessage(), tooFew);
        }
    }

    private Stage stage(Weakening weakening, Learner learner, Split split) {
        TrainingPlan suited = learner.plan(plan, split, weakening);
        return new Stage(
                weakening,
                learner.trainingPictures(split, weakening),
                epochs.isPresent() ? suited.withEpochs(epochs.getAsInt()) : suited);
    }

    /** The last part of a path, such as files can be named by everywhere. */
    private static String word(Path path) {
        String name = path.toAbsolutePath().normalize().getFileName().toString();
        String word = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return word.isEmpty() ? "network" : word;
    }
}
