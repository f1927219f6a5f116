package tandem.tasks.picture;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Pictures with what each is called, in as many columns as rows, in a square under a heading. */
final class PanelsView {

    private static final double GAP = 12;
    /** Of a line of text. */
    private static final double LINE = 26;

    private final NumberBinding side;
    private final Label heading = new Label();
    private final GridPane grid = new GridPane();
    private final VBox node = new VBox(heading, grid);

    /** @param side of the square */
    PanelsView(NumberBinding side) {
        this.side = side;
        heading.setId("panels-heading");
        heading.setMinHeight(LINE);
        heading.getStyleClass().add("quiet");
        grid.setId("panels");
        grid.setHgap(GAP);
        grid.setVgap(GAP);
        grid.setAlignment(Pos.TOP_CENTER);
        node.setAlignment(Pos.CENTER);
    }

    /**
     * A picture.
     *
     * @param name below it
     * @param layers of it, the lowest first
     */
    record Panel(String name, List<ImageView> layers) {}

    /** What is put into the window. */
    Node node() {
        return node;
    }

    /** Shows these, row by row. */
    void show(String title, List<Panel> panels) {
        heading.setText(title);
        int columns = (int) Math.ceil(Math.sqrt(panels.size()));
        int rows = (panels.size() + columns - 1) / columns;
        NumberBinding width = side.subtract(GAP * (columns - 1)).divide(columns);
        NumberBinding height =
                side.subtract(LINE + GAP * (rows - 1)).divide(rows).subtract(LINE);
        NumberBinding each = Bindings.max(1, Bindings.min(width, height));
        grid.getChildren().clear();
        for (int i = 0; i < panels.size(); i++) {
            grid.add(cell(panels.get(i), each), i % columns, i / columns);
        }
    }

    private static Node cell(Panel panel, NumberBinding each) {
        StackPane layers = new StackPane();
        panel.layers().forEach(layer -> {
            FrameView.fit(each, layer);
            layers.getChildren().add(layer);
        });
        Label name = new Label(panel.name());
        name.setMinHeight(LINE);
        VBox cell = new VBox(FrameView.around(layers, each), name);
        cell.setAlignment(Pos.TOP_CENTER);
        return cell;
    }
}
