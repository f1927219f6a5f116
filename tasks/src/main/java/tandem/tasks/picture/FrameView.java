package tandem.tasks.picture;

import javafx.beans.binding.NumberBinding;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** Squares that pictures stand in. */
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
