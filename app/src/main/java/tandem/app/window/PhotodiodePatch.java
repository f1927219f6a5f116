package tandem.app.window;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** A square for a photodiode: black at first, and the other of black and white with each onset. */
final class PhotodiodePatch {

    /** In pixels; what lies in a corner beside the content's margins at the smallest scale. */
    static final double SIDE = 24;

    private final Rectangle square = new Rectangle(SIDE, SIDE, Color.BLACK);

    PhotodiodePatch(Corner corner) {
        square.setId("photodiode");
        square.setMouseTransparent(true);
        StackPane.setAlignment(square, corner.position());
    }

    Node node() {
        return square;
    }

    /** In the pulse of the onset: a fill needs no layout, so that it goes to the painter with what was laid out. */
    void flip() {
        square.setFill(square.getFill().equals(Color.BLACK) ? Color.WHITE : Color.BLACK);
    }
}
