package tandem.tasks.series.chart;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import tandem.protocols.session.Mark;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Observation.PictureDrawn.Element;
import tandem.protocols.session.Response;
import tandem.protocols.study.EvidenceForm;
import tandem.protocols.study.ExplanationSpec;
import tandem.tasks.StimulusView;
import tandem.tasks.picture.ExplanationControlsView;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.Window;

/**
 * A series with its marked window, and what explains the advice on it: in the series itself, or in words below it. The chart is as
 * large in every condition, and what a person looks at stays as it is from phase to phase of an item.
 */
public final class SeriesStimulusView implements StimulusView {

    private static final double CONTROLS_HEIGHT = 96;
    private static final double CONTROLS_WIDTH = 340;
    private static final double GAP = 28;
    private static final double LEGEND_GAP = 8;

    private final Function<String, SeriesItem> items;
    private final Explanations explanations;
    private final String language;
    private final Consumer<Observation> observer;
    private final ResourceBundle texts;
    private final SeriesChartView chart;
    private final SeriesEvidenceView evidence;
    private final Label keys = new Label();
    private final Label legend = new Label();
    private final Label words = new Label();
    private final ExplanationControlsView controls;
    private final HBox below = new HBox(GAP);
    private final VBox node = new VBox();
    private SeriesItem shown;

    /** Where explanations come from. */
    @FunctionalInterface
    public interface Explanations {

        /** What explains why the AI names {@code target}; at hand, since it is asked for in a trial. */
        SeriesExplained of(String itemId, String target, ExplanationSpec explanation);
    }

    /**
     * @param items by id, at hand
     * @param language of the participant
     * @param observer told what is drawn, and what the participant does with it
     */
    public SeriesStimulusView(
            Function<String, SeriesItem> items,
            Explanations explanations,
            String language,
            Consumer<Observation> observer) {
        this.items = items;
        this.explanations = explanations;
        this.language = language;
        this.observer = observer;
        this.texts = ResourceBundle.getBundle("tandem.tasks.series.texts", Locale.forLanguageTag(language));
        this.chart = new SeriesChartView(observer);
        this.evidence = new SeriesEvidenceView(texts, chart);
        this.controls = new ExplanationControlsView(language, legend, observer);
        legend.getStyleClass().add("quiet");
        legend.setGraphicTextGap(LEGEND_GAP);
        words.setId("explanation-words");
        words.setWrapText(true);
        words.getStyleClass().add("explanation-words");
        chart.explanations().forEach(controls::govern);
        controls.governWords(words);
        node.setId("stimulus");
        node.getStyleClass().addAll("stimulus", "series");
        node.setMinSize(0, 0);
        node.getChildren().setAll(toolbar(), evidence.above(), chart, explanation());
        VBox.setVgrow(chart, Priority.ALWAYS);
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void showStimulus(String itemId, Optional<ExplanationSpec> following) {
        SeriesItem item = items.apply(itemId);
        shown = item;
        evidence.end();
        keys.setText(texts.getString("keys"));
        chart.show(item, described(item));
        chart.setVisible(true);
        below.setVisible(false);
        observer.accept(DrawnSeries.told(Element.STIMULUS, item.series().values()));
    }

    @Override
    public void askEvidence(EvidenceForm form, Consumer<Response> act) {
        keys.setText(texts.getString("keys.marking"));
        evidence.ask(form, form.question().in(language), shown, act);
    }

    @Override
    public void showEvidence(List<Mark> marks) {
        evidence.show(marks);
    }

    @Override
    public void hideStimulus() {
        chart.settle();
        chart.setVisible(false);
    }

    @Override
    public void showExplanation(String itemId, String target, ExplanationSpec spec) {
        SeriesExplained explained = explanations.of(itemId, target, spec);
        legend.setText("");
        legend.setGraphic(null);
        below.getChildren().setAll(controls.node());
        if (explained instanceof SeriesExplained.Heat heat) {
            mean("legend.heat", new Rectangle(14, 14), "series-heat");
            observer.accept(DrawnSeries.told(Element.EXPLANATION, heat.cells()));
            tellMarked(items.apply(itemId), heat);
        } else if (explained instanceof SeriesExplained.Stretch stretch) {
            mean("legend.stretch", new Line(0, 0, 30, 0), "series-stretch");
            observer.accept(DrawnSeries.told(Element.EXPLANATION, stretch.values()));
        } else if (explained instanceof SeriesExplained.Words said) {
            words.setText(said.text().in(language));
            below.getChildren().add(words);
            observer.accept(new Observation.ExplanationWorded(words.getText()));
        }
        chart.explain(explained);
        if (explained instanceof SeriesExplained.Words) {
            controls.beginWords(spec);
        } else {
            controls.begin(spec);
        }
        below.setVisible(true);
    }

    @Override
    public void toggleExplanation() {
        if (below.isVisible()) {
            controls.toggle();
        }
    }

    @Override
    public void changeOpacity(double by) {
        if (below.isVisible()) {
            controls.changeOpacity(by);
        }
    }

    private void tellMarked(SeriesItem item, SeriesExplained.Heat heat) {
        evidence.grid()
                .ifPresent(grid -> observer.accept(new Observation.ExplanationMapped(
                        SeriesEvidenceView.marked(item).cells(heat.cells(), item.window(), grid))));
    }

    private void mean(String key, Shape sample, String style) {
        sample.getStyleClass().add(style);
        legend.setText(texts.getString(key));
        legend.setGraphic(sample);
    }

    private String described(SeriesItem item) {
        Window window = item.window();
        return new MessageFormat(texts.getString("series"), Locale.forLanguageTag(language)).format(new Object[] {
            item.series().values().channels(), item.series().values().samples(), window.from(), window.to() - 1
        });
    }

    private Region toolbar() {
        keys.getStyleClass().add("quiet");
        keys.setMinWidth(0);
        keys.setWrapText(true);
        Region rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        Button away = button("series-zoom-out", "−", () -> chart.zoom(1 / SeriesChartView.NEARER));
        Button nearer = button("series-zoom-in", "+", () -> chart.zoom(SeriesChartView.NEARER));
        Button all = button("series-whole", texts.getString("whole"), chart::seeAll);
        away.setAccessibleText(texts.getString("away"));
        nearer.setAccessibleText(texts.getString("nearer"));
        away.getStyleClass().add("series-zoom");
        nearer.getStyleClass().add("series-zoom");
        chart.span().addListener((property, before, now) -> {
            nearer.setDisable(!now.narrowable());
            away.setDisable(now.whole());
            all.setDisable(now.whole());
        });
        HBox bar = new HBox(8, keys, rest, away, nearer, all);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("series-toolbar");
        return bar;
    }

    private Button button(String id, String text, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> {
            act.run();
            chart.settle();
        });
        return button;
    }

    /** Has its place in every condition, so that the chart is as large. */
    private Region explanation() {
        controls.node().setMinWidth(CONTROLS_WIDTH);
        controls.node().setPrefWidth(CONTROLS_WIDTH);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        below.getChildren().setAll(controls.node());
        below.setAlignment(Pos.CENTER_LEFT);
        below.setMinHeight(CONTROLS_HEIGHT);
        below.setPrefHeight(CONTROLS_HEIGHT);
        below.setMaxHeight(CONTROLS_HEIGHT);
        below.setVisible(false);
        return below;
    }
}
