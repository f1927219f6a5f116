package tandem.tasks.picture;

import javafx.beans.binding.NumberBinding;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import tandem.xai.image.RgbImage;
import tandem.xai.rendering.Heatmap;

/** Squares that pictures stand in, and pixels as the window takes them. */
final class FrameView {

    private FrameView() {}

    /** A frame of that side. */
    static StackPane around(Node content, NumberBinding side) {
        StackPane frame = new StackPane(content);
        frame.getStyleClass().add("picture-frame");
        frame.minWidthProperty().bind(side);
        frame.minHeightProperty().bind(side);
        frame.maxWidthProperty().bind(side);
        frame.maxHeightProperty().bind(side);
        return frame;
    }

    /** A picture. */
    static Image image(RgbImage picture) {
        return image(picture.width(), picture.height(), Drawn.opaque(picture));
    }

    /** Heat, which lets through what is behind it. */
    static Image image(Heatmap heat) {
        return image(heat.width(), heat.height(), heat.argb());
    }

    private static Image image(int width, int height, int[] argb) {
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return image;
    }

    /** Makes pictures as large as a frame of that side takes. */
    static void fit(NumberBinding side, ImageView... views) {
        for (ImageView view : views) {
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.fitWidthProperty().bind(side);
            view.fitHeightProperty().bind(side);
        }
    }
}
