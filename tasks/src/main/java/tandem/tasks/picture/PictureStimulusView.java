package tandem.tasks.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tandem.protocols.session.Mark;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Observation.PictureDrawn;
import tandem.protocols.session.Response;
import tandem.protocols.study.EvidenceForm;
import tandem.protocols.study.ExplanationSpec;
import tandem.tasks.StimulusView;
import tandem.xai.image.RgbImage;
import tandem.xai.rendering.Heatmap;

/**
 * The plain picture and, when the advice is explained, heat beside it or on it, or words beside it. Pictures are as large in every
 * condition, and the plain one stays where it was when the explanation comes.
 */
public final class PictureStimulusView implements StimulusView {

    private static final double GAP = 28;
    private static final double CONTROLS_HEIGHT = 88;
    private static final double SMALLEST = 160;

    private final Function<String, Drawn<RgbImage>> pictures;
    private final Explanations explanations;
    private final Consumer<Observation> observer;
    private final String language;

    private final ImageView plain = new ImageView();
    private final HBox row = new HBox(GAP);
    private final ExplanationView explanation;
    private final EvidenceView evidence;
    private final PlaceChoiceView choice;
    private final Function<String, List<PicturePlace>> places;
    private List<PicturePlace> shownPlaces = List.of();
    private Consumer<Response> choose = response -> {};

    /** Where explanations come from. */
    @FunctionalInterface
    public interface Explanations {

        /** What explains why the AI names {@code target}; at hand, since it is asked for in a trial. */
        Explained of(String itemId, String target, ExplanationSpec explanation);
    }

    /**
     * @param pictures of items, at hand
     * @param language of the participant
     * @param observer told what is drawn, and what the participant does with an explanation
     */
    public PictureStimulusView(
            Function<String, Drawn<RgbImage>> pictures,
            Explanations explanations,
            String language,
            Consumer<Observation> observer) {
        this(pictures, item -> List.of(), explanations, language, observer);
    }

    /** @param places of an item's picture that are its options; none where options are no places */
    public PictureStimulusView(
            Function<String, Drawn<RgbImage>> pictures,
            Function<String, List<PicturePlace>> places,
            Explanations explanations,
            String language,
            Consumer<Observation> observer) {
        this.pictures = pictures;
        this.places = places;
        this.explanations = explanations;
        this.observer = observer;
        this.language = language;
        ResourceBundle texts = ResourceBundle.getBundle("tandem.tasks.picture.texts", Locale.forLanguageTag(language));
        NumberBinding side = Bindings.max(
                SMALLEST,
                Bindings.min(
                        row.widthProperty().subtract(GAP).divide(2),
                        row.heightProperty().subtract(2 * CONTROLS_HEIGHT)));
        this.evidence = new EvidenceView(texts);
        this.choice = new PlaceChoiceView(
                option -> choose.accept(new Response.ChooseAnswer(option)),
                option -> observer.accept(new Observation.OptionHovered(option)));
        choice.setAccessibleText(texts.getString("places"));
        choice.setAccessibleHelp(texts.getString("places.keys"));
        this.explanation = new ExplanationView(language, side, CONTROLS_HEIGHT, observer);
        plain.setId("picture");
        plain.setAccessibleText(texts.getString("picture"));
        FrameView.fit(side, plain);
        StackPane marked = FrameView.around(plain, side);
        marked.getChildren().addAll(explanation.layer(), evidence.layer(), choice);
        VBox left = new VBox(evidence.above(CONTROLS_HEIGHT), marked, evidence.below(CONTROLS_HEIGHT));
        left.setAlignment(Pos.TOP_CENTER);
        row.setId("stimulus");
        row.getStyleClass().add("stimulus");
        row.setAlignment(Pos.CENTER);
        row.setMinSize(0, 0);
        row.getChildren().setAll(left, explanation.node());
    }

    @Override
    public Parent node() {
        return row;
    }

    @Override
    public void showStimulus(String itemId, Optional<ExplanationSpec> following) {
        Drawn<RgbImage> drawn = pictures.apply(itemId);
        RgbImage picture = drawn.what();
        plain.setImage(image(picture.width(), picture.height(), Drawn.opaque(picture)));
        show(true);
        explanation.clear();
        following.ifPresent(spec -> explanation.keepPlace(spec.drawing()));
        evidence.end();
        shownPlaces = places.apply(itemId);
        choice.ask(List.of(), 1, 1);
        observer.accept(new PictureDrawn(
                PictureDrawn.Element.STIMULUS, picture.width(), picture.height(), drawn.sha256(), Optional.empty()));
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
    public boolean takesChoice() {
        return !shownPlaces.isEmpty();
    }

    @Override
    public void askChoice(Consumer<Response> act) {
        choose = act;
        choice.ask(shownPlaces, plain.getImage().getWidth(), plain.getImage().getHeight());
    }

    @Override
    public void showChoice(Optional<String> option) {
        choice.show(option);
    }

    @Override
    public void hideStimulus() {
        show(false);
    }

    @Override
    public void showExplanation(String itemId, String target, ExplanationSpec spec) {
        Explained explained = explanations.of(itemId, target, spec);
        if (explained instanceof Explained.Layer layer) {
            showHeat(layer, spec);
        } else if (explained instanceof Explained.Words words) {
            String text = words.text().in(language);
            explanation.show(text, spec);
            observer.accept(new Observation.ExplanationWorded(text));
        }
    }

    private void showHeat(Explained.Layer layer, ExplanationSpec spec) {
        Heatmap map = layer.heat().what();
        explanation.show(plain.getImage(), image(map.width(), map.height(), map.argb()), spec);
        observer.accept(new PictureDrawn(
                PictureDrawn.Element.EXPLANATION,
                map.width(),
                map.height(),
                layer.heat().sha256(),
                layer.cost()));
        evidence.grid()
                .ifPresent(grid -> observer.accept(new Observation.ExplanationMapped(new HeatCells(grid).of(map))));
    }

    @Override
    public void toggleExplanation() {
        explanation.toggle();
    }

    @Override
    public void changeOpacity(double by) {
        explanation.changeOpacity(by);
    }

    private void show(boolean pictureVisible) {
        plain.setVisible(pictureVisible);
        explanation.showPicture(pictureVisible);
    }

    private static Image image(int width, int height, int[] argb) {
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return image;
    }
}
