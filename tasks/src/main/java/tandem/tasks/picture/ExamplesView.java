package tandem.tasks.picture;

import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Pictures of known cases in as many columns as rows, each with what it shows, in a square under a heading. */
final class ExamplesView {

    private static final double GAP = 12;
    /** Of a line of text. */
    private static final double LINE = 26;

    private final ResourceBundle texts;
    private final NumberBinding side;
    private final String language;
    private final GridPane grid = new GridPane();
    private final VBox node;

    /** @param side of the square */
    ExamplesView(ResourceBundle texts, String language, NumberBinding side) {
        this.texts = texts;
        this.language = language;
        this.side = side;
        Label heading = new Label(texts.getString("examples"));
        heading.setId("examples-heading");
        heading.setMinHeight(LINE);
        heading.getStyleClass().add("quiet");
        grid.setId("examples");
        grid.setHgap(GAP);
        grid.setVgap(GAP);
        grid.setAlignment(Pos.TOP_CENTER);
        node = new VBox(heading, grid);
        node.setAlignment(Pos.TOP_CENTER);
    }

    /** What is put into the window. */
    Node node() {
        return node;
    }

    /** Shows these, row by row. */
    void show(List<Explained.Example> examples) {
        int columns = (int) Math.ceil(Math.sqrt(examples.size()));
        int rows = (examples.size() + columns - 1) / columns;
        NumberBinding width = side.subtract(GAP * (columns - 1)).divide(columns);
        NumberBinding height =
                side.subtract(LINE + GAP * (rows - 1)).divide(rows).subtract(LINE);
        NumberBinding each = Bindings.max(1, Bindings.min(width, height));
        grid.getChildren().clear();
        for (int i = 0; i < examples.size(); i++) {
            grid.add(cell(examples.get(i), each), i % columns, i / columns);
        }
    }

    private Node cell(Explained.Example example, NumberBinding each) {
        String name = example.name().in(language);
        ImageView picture = new ImageView(FrameView.image(example.picture().what()));
        picture.setAccessibleText(texts.getString("example") + " " + name);
        FrameView.fit(each, picture);
        StackPane frame = FrameView.around(picture, each);
        Label label = new Label(name);
        label.setMinHeight(LINE);
        VBox cell = new VBox(frame, label);
        cell.setAlignment(Pos.TOP_CENTER);
        return cell;
    }
}
