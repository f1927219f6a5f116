package tandem.tasks.picture;

import java.util.List;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tandem.protocols.session.Mark;
import tandem.protocols.session.Response;
import tandem.protocols.study.EvidenceForm;

/** Asks for marks in a picture: the question above it, what to do and a way back below it, and the layer over it. */
final class EvidenceView {

    private final ResourceBundle texts;
    private final Label question = new Label();
    private final Label guidance = new Label();
    private final Button undo = new Button();
    private final VBox above = new VBox(question);
    private final HBox below = new HBox(16, guidance, undo);
    private final MarkingView layer;
    private Consumer<Response> act = response -> {};
    private OptionalInt grid = OptionalInt.empty();

    EvidenceView(ResourceBundle texts) {
        this.texts = texts;
        layer = new MarkingView(
                mark -> act.accept(new Response.MarkEvidence(mark)), () -> act.accept(new Response.UndoMark()));
        layer.setAccessibleHelp(texts.getString("evidence.keys"));
        question.setId("evidence-question");
        question.setWrapText(true);
        above.setAlignment(Pos.BOTTOM_CENTER);
        above.getStyleClass().add("evidence-question");
        guidance.getStyleClass().add("quiet");
        guidance.setWrapText(true);
        undo.setId("evidence-undo");
        undo.setText(texts.getString("evidence.undo"));
        undo.getStyleClass().add("small");
        undo.setMinWidth(Button.USE_PREF_SIZE);
        undo.setOnAction(press -> act.accept(new Response.UndoMark()));
        below.setAlignment(Pos.BASELINE_CENTER);
        below.getStyleClass().add("evidence-controls");
        end();
    }

    /** What stands above the picture; as high as {@code height} in every phase. */
    Node above(double height) {
        return fixed(above, height);
    }

    /** What stands below the picture; as high as {@code height} in every phase. */
    Node below(double height) {
        return fixed(below, height);
    }

    private static Node fixed(Node content, double height) {
        StackPane place = new StackPane(content);
        place.setMinHeight(height);
        place.setPrefHeight(height);
        place.setMaxHeight(height);
        return place;
    }

    /** What lies over the picture. */
    Node layer() {
        return layer;
    }

    /**
     * Asks for marks.
     *
     * @param text of the question
     * @param told each mark and each undoing
     */
    void ask(EvidenceForm form, String text, Mark.Frame picture, Consumer<Response> told) {
        act = told;
        grid = OptionalInt.of(form.grid());
        question.setText(text);
        layer.setAccessibleText(text);
        guidance.setText(texts.getString("evidence." + form.tool().word()));
        layer.ask(form, picture);
        show(List.of());
        visible(true);
    }

    /** Cells along each side by which marks are compared; empty while none are asked. */
    OptionalInt grid() {
        return grid;
    }

    /** Shows what is marked. */
    void show(List<Mark> marks) {
        layer.show(marks);
        undo.setDisable(marks.isEmpty());
    }

    /** Asks no more. */
    void end() {
        grid = OptionalInt.empty();
        act = response -> {};
        visible(false);
    }

    private void visible(boolean asking) {
        above.setVisible(asking);
        below.setVisible(asking);
        layer.setVisible(asking);
    }
}
