package tandem.app.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Colours as they come to the eye: what is half transparent is laid over what is behind it. */
public final class Colours {

    private Colours() {}

    /** What {@code node} itself stands on: its own ground, where it has one, over all that is behind it. */
    public static Color ground(Node node) {
        List<Color> layers = new ArrayList<>();
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                layers.addAll(0, fills(region.getBackground()));
            }
        }
        Color seen = Color.WHITE;
        for (Color layer : layers) {
            seen = over(layer, seen);
        }
        return seen;
    }

    /** Contrast of two opaque colours as WCAG 2.1 computes it, in [1, 21]. */
    public static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** What is seen of {@code above} over an opaque colour. */
    public static Color over(Color above, Color below) {
        Color opaque = new Color(above.getRed(), above.getGreen(), above.getBlue(), 1);
        return below.interpolate(opaque, above.getOpacity());
    }

    private static List<Color> fills(Background background) {
        return background.getFills().stream()
                .map(BackgroundFill::getFill)
                .filter(Color.class::isInstance)
                .map(Color.class::cast)
                .toList();
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
