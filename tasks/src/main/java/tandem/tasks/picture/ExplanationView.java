package tandem.tasks.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.beans.binding.NumberBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tandem.protocols.session.Observation;
import tandem.protocols.study.Drawing;
import tandem.protocols.study.ExplanationSpec;

/**
 * What explains the advice: the heat, on a second picture or as a layer over the plain one, or for each option, or words, or
 * known cases, and the controls of it.
 */
final class ExplanationView {

    private final ResourceBundle texts;
    private final ImageView under = new ImageView();
    private final ImageView heat = new ImageView();
    private final ImageView layer = new ImageView();
    private final Label words = new Label();
    private final ScrollPane sheet = new ScrollPane();
    private final PanelsView examples;
    private final PanelsView options;
    private final String language;
    private final StackPane second;
    private final HBox legend = new HBox(20);
    private final Label speaksFor;
    private final ExplanationControlsView controls;
    private final VBox node = new VBox();

    /**
     * @param language of the participant
     * @param side of the pictures
     * @param controlsHeight of the controls, and of the room above the second picture, so that both pictures stand on one
     *     line
     * @param observer told what the participant does
     */
    ExplanationView(String language, NumberBinding side, double controlsHeight, Consumer<Observation> observer) {
        this.texts = ResourceBundle.getBundle("tandem.tasks.picture.texts", Locale.forLanguageTag(language));
        this.controls = new ExplanationControlsView(language, legend, observer);
        heat.setId("heat");
        layer.setId("heat-on-picture");
        layer.setMouseTransparent(true);
        StackPane overlay = new StackPane(under, heat);
        overlay.setAccessibleText(texts.getString("overlay"));
        words.setId("explanation-words");
        words.setWrapText(true);
        words.getStyleClass().add("explanation-words");
        second = FrameView.around(overlay, side);
        sheet.setContent(words);
        sheet.setFitToWidth(true);
        sheet.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sheet.getStyleClass().add("explanation-sheet");
        sheet.maxHeightProperty().bind(side);
        FrameView.fit(side, under, heat, layer);
        this.examples = new PanelsView(side);
        this.options = new PanelsView(side);
        this.language = language;
        for (Node drawn : new Node[] {heat, layer, examples.node()}) {
            controls.govern(drawn);
        }
        controls.governWords(sheet);
        speaksFor = meaning("for");
        legend.getChildren().setAll(speaksFor, meaning("against"));
        legend.visibleProperty().addListener((property, before, now) -> legend.setManaged(now));
        legend.setVisible(false);
        Region above = new Region();
        for (Region room : new Region[] {above, controls.node()}) {
            room.setMinHeight(controlsHeight);
            room.setPrefHeight(controlsHeight);
        }
        controls.node().maxWidthProperty().bind(side);
        node.setAlignment(Pos.TOP_CENTER);
        node.getChildren().setAll(above, second, controls.node());
        node.setVisible(false);
        node.setManaged(false);
    }

    /** The controls, and the second picture where there is one. */
    Node node() {
        return node;
    }

    /** The heat that lies over the plain picture. */
    Node layer() {
        return layer;
    }

    /** Keeps the place free that an explanation will have. */
    void keepPlace(Drawing drawing) {
        lay(drawing.layout() != Drawing.Layout.ON_PICTURE);
        node.setManaged(true);
    }

    /** Takes the explanation away, and its place. */
    void clear() {
        layer.setImage(null);
        node.setVisible(false);
        node.setManaged(false);
    }

    /** Shows {@code heatImage} as {@code spec} says; tells nobody. */
    void show(Image picture, Image heatImage, ExplanationSpec spec) {
        boolean beside = spec.drawing().layout() == Drawing.Layout.BESIDE;
        under.setImage(picture);
        heat.setImage(beside ? heatImage : null);
        layer.setImage(beside ? null : heatImage);
        take(Optional.empty());
        lay(beside);
        explain(spec);
        appear();
        controls.begin(spec);
    }

    /** Shows {@code text} beside the picture, to be scrolled where the square does not hold it; tells nobody. */
    void show(String text, ExplanationSpec spec) {
        words.setText(text);
        sheet.setVvalue(0);
        showBeside(sheet);
        controls.beginWords(spec);
    }

    /** Shows known cases beside the picture; tells nobody. */
    void show(List<Explained.Example> known, ExplanationSpec spec) {
        List<PanelsView.Panel> pictures = known.stream()
                .map(example -> {
                    String name = example.name().in(language);
                    ImageView picture =
                            new ImageView(FrameView.image(example.picture().what()));
                    picture.setAccessibleText(texts.getString("example") + " " + name);
                    return new PanelsView.Panel(name, List.of(picture));
                })
                .toList();
        examples.show(texts.getString("examples"), pictures);
        showBeside(examples.node());
        controls.begin(spec);
    }

    /** Shows {@code picture} with the heat for each option; tells nobody. */
    void show(Image picture, List<Explained.OptionLayer> each, ExplanationSpec spec) {
        List<PanelsView.Panel> pictures = each.stream()
                .map(option -> {
                    String name = option.name().in(language);
                    ImageView below = new ImageView(picture);
                    below.visibleProperty().bind(under.visibleProperty());
                    below.setAccessibleText(texts.getString("overlay") + " — " + name);
                    ImageView above =
                            new ImageView(FrameView.image(option.layer().heat().what()));
                    controls.govern(above);
                    return new PanelsView.Panel(name, List.of(below, above));
                })
                .toList();
        options.show(texts.getString("options"), pictures);
        showBeside(options.node());
        explain(spec);
        controls.begin(spec);
    }

    /** What colours mean, where there is more than one. */
    private void explain(ExplanationSpec spec) {
        speaksFor.setText(texts.getString(spec.ofEachOption() ? "legend.for-answer" : "legend.for"));
        legend.setVisible(spec.drawing().view() == Drawing.View.SIGNED);
    }

    private void showBeside(Node content) {
        under.setImage(null);
        heat.setImage(null);
        layer.setImage(null);
        take(Optional.of(content));
        lay(true);
        legend.setVisible(false);
        appear();
    }

    /** What stands in the square in place of a second picture. */
    private void take(Optional<Node> content) {
        second.getChildren().removeAll(sheet, examples.node(), options.node());
        content.ifPresent(second.getChildren()::add);
    }

    private void appear() {
        node.setManaged(true);
        node.setVisible(true);
    }

    /** Shows or hides the picture under the heat. */
    void showPicture(boolean visible) {
        under.setVisible(visible);
    }

    void toggle() {
        if (node.isVisible()) {
            controls.toggle();
        }
    }

    /** @param by added to the opacity, which stays in [0, 1] */
    void changeOpacity(double by) {
        if (node.isVisible()) {
            controls.changeOpacity(by);
        }
    }

    private void lay(boolean beside) {
        second.setManaged(beside);
        second.setVisible(beside);
    }

    private Label meaning(String side) {
        Region colour = new Region();
        colour.getStyleClass().addAll("legend-colour", "legend-" + side);
        Label meaning = new Label(texts.getString("legend." + side), colour);
        meaning.getStyleClass().add("quiet");
        return meaning;
    }
}
