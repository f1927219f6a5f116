package tandem.tasks.images;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tandem.protocols.study.TaskParameter;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.images.degradation.Degradation;
import tandem.tasks.picture.Reveal;
import tandem.xai.image.RgbImage;

/** Pictures that people see blurred but for a circle that they move. The network is asked about the sharp ones. */
final class RevealedPictures {

    private static final String RADIUS = "reveal-radius";
    private static final String BLUR = "reveal-blur";

    private final double radius;
    private final double blur;
    private final Map<String, RgbImage> blurred = new ConcurrentHashMap<>();

    private RevealedPictures(double radius, double blur) {
        this.radius = radius;
        this.blur = blur;
    }

    /** What a protocol may say of them. */
    static List<TaskParameter> parameters() {
        return List.of(
                TaskParameter.decimal(
                        RADIUS,
                        "of the circle around the pointer in which the picture is sharp and blurred elsewhere, in shares of"
                                + " the shorter side; 0: all of it is sharp",
                        0,
                        0.5,
                        0),
                TaskParameter.decimal(
                        BLUR, "standard deviation of that blur, in shares of the longer side", 0.005, 0.25, 0.05));
    }

    /** As a protocol asks. */
    static RevealedPictures of(TaskParameters parameters) {
        return new RevealedPictures(parameters.decimal(RADIUS), parameters.decimal(BLUR));
    }

    /** Forgets what earlier sessions showed, which would fill the memory in time. */
    void keepOnly(Set<String> itemIds) {
        blurred.keySet().retainAll(itemIds);
    }

    /** Makes ready what is shown of an item's picture; nothing where it is seen whole. */
    void prepare(String itemId, RgbImage picture) {
        if (radius > 0) {
            blurred.computeIfAbsent(itemId, id -> Degradation.BLUR.apply(picture, blur, 0));
        }
    }

    /** How pictures that were prepared are shown; empty where they are seen whole. */
    Optional<Reveal> shown() {
        return radius > 0 ? Optional.of(new Reveal(radius, blurred::get)) : Optional.empty();
    }
}
