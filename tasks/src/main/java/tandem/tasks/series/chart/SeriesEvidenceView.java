package tandem.tasks.series.chart;

import java.util.List;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tandem.protocols.session.Mark;
import tandem.protocols.session.Response;
import tandem.protocols.study.EvidenceForm;
import tandem.tasks.series.SeriesItem;

/** Asks for marks in a series: the question, what to do and a way back above it, and the layer over it. */
final class SeriesEvidenceView {

    private final Label question = new Label();
    private final Button undo = new Button();
    private final HBox above;
    private final SeriesMarkingView layer;
    private Consumer<Response> act = response -> {};
    private OptionalInt grid = OptionalInt.empty();

    /** @param chart that is marked in */
    SeriesEvidenceView(ResourceBundle texts, SeriesChartView chart) {
        layer = new SeriesMarkingView(
                mark -> act.accept(new Response.MarkEvidence(mark)),
                () -> act.accept(new Response.UndoMark()),
                chart::seek);
        layer.setAccessibleHelp(texts.getString("evidence.keys"));
        chart.cover(layer);
        question.setId("evidence-question");
        question.setMinWidth(Region.USE_PREF_SIZE);
        Label guidance = new Label(texts.getString("evidence.box"));
        guidance.getStyleClass().add("quiet");
        guidance.setMinWidth(0);
        Region rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        undo.setId("evidence-undo");
        undo.setText(texts.getString("evidence.undo"));
        undo.getStyleClass().add("small");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(press -> act.accept(new Response.UndoMark()));
        above = new HBox(16, question, guidance, rest, undo);
        above.setAlignment(Pos.CENTER_LEFT);
        above.setManaged(false);
        end();
    }

    /** What stands above the chart; it takes no room before it was asked for, and keeps it afterwards. */
    Node above() {
        return above;
    }

    /**
     * Asks for marks.
     *
     * @param text of the question
     * @param told each mark and each undoing
     */
    void ask(EvidenceForm form, String text, SeriesItem item, Consumer<Response> told) {
        act = told;
        grid = OptionalInt.of(form.grid());
        question.setText(text);
        layer.setAccessibleText(text);
        layer.ask(marked(item), item.window(), form.grid());
        show(List.of());
        above.setManaged(true);
        above.setVisible(true);
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
        layer.end();
        above.setVisible(false);
    }

    static MarkedSeries marked(SeriesItem item) {
        return new MarkedSeries(
                item.series().values().channels(), item.series().values().samples());
    }
}
