package tandem.tasks.picture;

import java.util.Optional;
import tandem.protocols.session.ExplanationCost;
import tandem.protocols.text.LocalizedText;
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

    /** A text, which stands beside the picture. */
    record Words(LocalizedText text) implements Explained {}
}
