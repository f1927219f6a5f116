package tandem.tasks.images.creatures;

import java.util.List;
import tandem.xai.image.RgbImage;
import tandem.xai.training.LabelledImages;

/** A set of creatures as pictures to learn from, drawn when they are asked for; the label is the species' place. */
record CreaturePictures(CreatureSet set) implements LabelledImages {

    @Override
    public int size() {
        return set.items().size();
    }

    @Override
    public RgbImage image(int index) {
        return set.items().get(index).drawing().image();
    }

    @Override
    public int label(int index) {
        Species species = set.items().get(index).creature().species();
        return List.of(Species.values()).indexOf(species);
    }
}
