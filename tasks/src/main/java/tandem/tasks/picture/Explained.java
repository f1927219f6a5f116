package tandem.tasks.picture;

import java.util.List;
import java.util.Optional;
import tandem.protocols.session.ExplanationCost;
import tandem.protocols.text.LocalizedText;
import tandem.xai.image.RgbImage;
import tandem.xai.rendering.Heatmap;

/** What explains an advice, ready to be shown. */
public sealed interface Explained {

    /**
     * Heat that lies over the picture.
     *
     * @param heat as large as the picture, or larger by a whole number of times
     * @param cost of computing it; empty where that is nothing to speak of
     */
    record Layer(Drawn<Heatmap> heat, Optional<ExplanationCost> cost) implements Explained {

        /** Heat that cost nothing to speak of. */
        public static Layer of(Heatmap heat) {
            return new Layer(Drawn.of(heat), Optional.empty());
        }
    }

    /**
     * Heat for each option, each over a picture of its own, with the option's name.
     *
     * @param all in the order of the options
     */
    record Options(List<OptionLayer> all) implements Explained {
        public Options {
            all = List.copyOf(all);
        }
    }

    /**
     * Heat for an option.
     *
     * @param option that it speaks for
     * @param name of the option on the screen
     */
    record OptionLayer(String option, LocalizedText name, Layer layer) {}

    /**
     * Pictures of known cases, which stand beside the picture.
     *
     * @param all in the order they are shown in; at least one
     */
    record Examples(List<Example> all) implements Explained {
        public Examples {
            all = List.copyOf(all);
        }
    }

    /**
     * A picture of a known case.
     *
     * @param id of the case
     * @param label what it shows
     * @param name of the label on the screen
     */
    record Example(String id, String label, LocalizedText name, Drawn<RgbImage> picture) {}

    /** A text, which stands beside the picture. */
    record Words(LocalizedText text) implements Explained {}
}
