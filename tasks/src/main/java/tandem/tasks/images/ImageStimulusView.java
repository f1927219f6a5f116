package tandem.tasks.images;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tandem.protocols.session.Mark;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Response;
import tandem.protocols.study.EvidenceForm;
import tandem.protocols.study.ExplanationSpec;
import tandem.tasks.StimulusView;
import tandem.xai.image.RgbImage;
import tandem.xai.rendering.Heatmap;

/**
 * The plain picture, and beside it, when the advice is explained, the same picture under the network's heat. Pictures are
 * as large in every condition, and the plain one stays where it was when the explanation comes.
 */
public final class ImageStimulusView implements StimulusView {

    private static final double GAP = 28;
    private static final double CONTROLS_HEIGHT = 88;
    private static final double SMALLEST = 160;

    private final Function<String, RgbImage> pictures;
    private final Heatmaps heatmaps;
    private final Consumer<Observation> observer;
    private final ResourceBundle texts;

    private final ImageView plain = new ImageView();
    private final ImageView under = new ImageView();
    private final ImageView heat = new ImageView();
    private final CheckBox shown = new CheckBox();
    private final Slider opacity = new Slider(0, 1, 0.5);
    private final VBox explanation = new VBox();
    private final HBox row = new HBox(GAP);
    private final EvidenceView evidence;
    private final String language;
    private boolean quiet;

    /** Where heat comes from: item, method, target. */
    @FunctionalInterface
    public interface Heatmaps {

        /** The heat that speaks for {@code target}; at hand, since it is asked for in a trial. */
        Heatmap of(String itemId, String method, String target);
    }

    /**
     * @param pictures of items, at hand
     * @param language of the participant
     * @param observer told what the participant does with an explanation
     */
    public ImageStimulusView(
            Function<String, RgbImage> pictures, Heatmaps heatmaps, String language, Consumer<Observation> observer) {
        this.pictures = pictures;
        this.heatmaps = heatmaps;
        this.observer = observer;
        this.language = language;
        this.texts = ResourceBundle.getBundle("tandem.tasks.images.texts", Locale.forLanguageTag(language));
        this.evidence = new EvidenceView(texts);
        build();
    }

    @Override
    public Parent node() {
        return row;
    }

    @Override
    public void showStimulus(String itemId, boolean explanationFollows) {
        plain.setImage(image(pictures.apply(itemId)));
        plain.setVisible(true);
        under.setVisible(true);
        explanation.setManaged(explanationFollows);
        explanation.setVisible(false);
        evidence.end();
    }

    @Override
    public void askEvidence(EvidenceForm form, Consumer<Response> act) {
        Image picture = plain.getImage();
        evidence.ask(
                form,
                form.question().in(language),
                new Mark.Frame((int) picture.getWidth(), (int) picture.getHeight()),
                act);
    }

    @Override
    public void showEvidence(List<Mark> marks) {
        evidence.show(marks);
    }

    @Override
    public void hideStimulus() {
        plain.setVisible(false);
        under.setVisible(false);
    }

    @Override
    public void showExplanation(String itemId, String target, ExplanationSpec spec) {
        Heatmap map = heatmaps.of(itemId, spec.method(), target);
        under.setImage(plain.getImage());
        heat.setImage(image(map.width(), map.height(), map.argb()));
        quiet = true;
        shown.setSelected(!spec.onDemand());
        opacity.setValue(spec.opacity());
        quiet = false;
        explanation.setManaged(true);
        explanation.setVisible(true);
        evidence.grid()
                .ifPresent(grid -> observer.accept(new Observation.ExplanationMapped(new HeatCells(grid).of(map))));
    }

    @Override
    public void toggleExplanation() {
        if (explanation.isVisible()) {
            shown.setSelected(!shown.isSelected());
        }
    }

    @Override
    public void changeOpacity(double by) {
        if (explanation.isVisible() && shown.isSelected()) {
            opacity.setValue(hundredths(Math.max(0, Math.min(1, opacity.getValue() + by))));
        }
    }

    private void build() {
        row.setId("stimulus");
        row.getStyleClass().add("stimulus");
        row.setAlignment(Pos.CENTER);
        row.setMinSize(0, 0);
        NumberBinding side = Bindings.max(
                SMALLEST,
                Bindings.min(
                        row.widthProperty().subtract(GAP).divide(2),
                        row.heightProperty().subtract(2 * CONTROLS_HEIGHT)));
        plain.setId("picture");
        plain.setAccessibleText(texts.getString("picture"));
        for (ImageView view : new ImageView[] {plain, under, heat}) {
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.fitWidthProperty().bind(side);
            view.fitHeightProperty().bind(side);
        }
        heat.setId("heat");
        heat.opacityProperty().bind(opacity.valueProperty());
        heat.visibleProperty().bind(shown.selectedProperty());
        StackPane overlay = new StackPane(under, heat);
        overlay.setAccessibleText(texts.getString("overlay"));
        explanation.setAlignment(Pos.TOP_CENTER);
        explanation.getChildren().setAll(spacer(), framed(overlay, side), controls(side));
        explanation.setVisible(false);
        explanation.setManaged(false);
        StackPane marked = framed(plain, side);
        marked.getChildren().add(evidence.layer());
        VBox left = new VBox(evidence.above(CONTROLS_HEIGHT), marked, evidence.below(CONTROLS_HEIGHT));
        left.setAlignment(Pos.TOP_CENTER);
        row.getChildren().setAll(left, explanation);
    }

    /** As high as the controls under the explanation, so that both pictures stand on one line. */
    private static Region spacer() {
        Region spacer = new Region();
        spacer.setMinHeight(CONTROLS_HEIGHT);
        spacer.setPrefHeight(CONTROLS_HEIGHT);
        return spacer;
    }

    private static StackPane framed(Node content, NumberBinding side) {
        StackPane frame = new StackPane(content);
        frame.getStyleClass().add("picture-frame");
        frame.minWidthProperty().bind(side);
        frame.minHeightProperty().bind(side);
        frame.maxWidthProperty().bind(side);
        frame.maxHeightProperty().bind(side);
        return frame;
    }

    private Node controls(NumberBinding side) {
        shown.setId("explanation-shown");
        shown.setText(texts.getString("show"));
        shown.selectedProperty().addListener((property, before, now) -> {
            opacity.setDisable(!now);
            tell(new Observation.ExplanationToggled(now));
        });
        opacity.setId("explanation-opacity");
        opacity.setAccessibleText(texts.getString("opacity"));
        opacity.setBlockIncrement(0.1);
        opacity.valueProperty().addListener((property, before, now) -> {
            if (!opacity.isValueChanging()) {
                tell(new Observation.OpacityChanged(hundredths(now.doubleValue())));
            }
        });
        opacity.valueChangingProperty().addListener((property, before, changing) -> {
            if (!changing) {
                tell(new Observation.OpacityChanged(hundredths(opacity.getValue())));
            }
        });
        Label faint = new Label(texts.getString("opacity"));
        faint.getStyleClass().add("quiet");
        HBox strength = new HBox(12, faint, opacity);
        strength.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(opacity, Priority.ALWAYS);
        VBox controls = new VBox(8, shown, strength);
        controls.getStyleClass().add("explanation-controls");
        controls.setMinHeight(CONTROLS_HEIGHT);
        controls.setPrefHeight(CONTROLS_HEIGHT);
        controls.maxWidthProperty().bind(side);
        return controls;
    }

    private static double hundredths(double value) {
        return Math.round(100 * value) / 100.0;
    }

    private void tell(Observation observation) {
        if (!quiet) {
            observer.accept(observation);
        }
    }

    private static Image image(RgbImage picture) {
        int[] argb = picture.rgb();
        for (int i = 0; i < argb.length; i++) {
            argb[i] |= 0xFF000000;
        }
        return image(picture.width(), picture.height(), argb);
    }

    private static Image image(int width, int height, int[] argb) {
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return image;
    }
}
