package tandem.tasks.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
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
 * The plain picture and, when the advice is explained, heat beside it or on it, or words or known cases beside it. Pictures are
 * as large in every condition, and the plain one stays where it was when the explanation comes.
 */
public final class PictureStimulusView implements StimulusView {

    private static final double GAP = 28;
    private static final double CONTROLS_HEIGHT = 88;
    private static final double SMALLEST = 160;

    private final ItemPictures pictures;
    private final Explanations explanations;
    private final Consumer<Observation> observer;
    private final String language;

    private final ImageView plain = new ImageView();
    private final HBox row = new HBox(GAP);
    private final ExplanationView explanation;
    private final EvidenceView evidence;
    private final PlaceChoiceView choice;
    private List<PicturePlace> shownPlaces = List.of();
    private Consumer<Response> choose = response -> {};
    private final RevealView revealed;
    private final Label revealHint = new Label();

    /** Where explanations come from. */
    @FunctionalInterface
    public interface Explanations {

        /** What explains why the AI names {@code target}; at hand, since it is asked for in a trial. */
        Explained of(String itemId, String target, ExplanationSpec explanation);

        /** Where explanations of each option come from; empty where only the AI's is explained. */
        default Optional<OfEachOption> ofEachOption() {
            return Optional.empty();
        }
    }

    /** Where explanations of each option come from. */
    @FunctionalInterface
    public interface OfEachOption {

        /** What explains each option; at hand. */
        Explained.Options of(String itemId, ExplanationSpec explanation);
    }

    /**
     * @param pictures of items, and what can be done with them
     * @param language of the participant
     * @param observer told what is drawn, what the participant reveals of it, and does with an explanation
     */
    public PictureStimulusView(
            ItemPictures pictures, Explanations explanations, String language, Consumer<Observation> observer) {
        this.pictures = pictures;
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
                texts.getString("places"),
                option -> choose.accept(new Response.ChooseAnswer(option)),
                option -> observer.accept(new Observation.OptionHovered(option)));
        choice.setAccessibleHelp(texts.getString("places.keys"));
        this.explanation = new ExplanationView(language, side, CONTROLS_HEIGHT, observer);
        plain.setId("picture");
        plain.setAccessibleText(texts.getString("picture"));
        FrameView.fit(side, plain);
        this.revealed = new RevealView(side, texts.getString("reveal"), observer);
        revealHint.setText(texts.getString("reveal"));
        revealHint.getStyleClass().addAll("quiet", "reveal-hint");
        revealHint.setVisible(false);
        StackPane marked = FrameView.around(plain, side);
        marked.getChildren().addAll(revealed, explanation.layer(), evidence.layer(), choice);
        revealed.follow(marked);
        StackPane below = new StackPane(evidence.below(CONTROLS_HEIGHT), revealHint);
        below.setAlignment(Pos.TOP_CENTER);
        VBox left = new VBox(evidence.above(CONTROLS_HEIGHT), marked, below);
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
        Drawn<RgbImage> drawn = pictures.of(itemId);
        RgbImage picture = drawn.what();
        showAlone(pictures.reveal().map(how -> how.blurred().apply(itemId)).orElse(picture));
        pictures.reveal().ifPresent(how -> revealed.begin(FrameView.image(picture), how.radius()));
        revealHint.setVisible(pictures.reveal().isPresent());
        following.ifPresent(spec -> explanation.keepPlace(spec.drawing()));
        shownPlaces = pictures.places(itemId);
        observer.accept(new PictureDrawn(
                PictureDrawn.Element.STIMULUS, picture.width(), picture.height(), drawn.sha256(), Optional.empty()));
    }

    @Override
    public Optional<String> showEnding(String itemId) {
        Optional<Ending> ending = pictures.ending(itemId);
        ending.ifPresent(ended -> showAlone(ended.picture()));
        return ending.map(ended -> ended.words().in(language));
    }

    private void showAlone(RgbImage picture) {
        plain.setImage(FrameView.image(picture));
        revealed.end();
        show(true);
        explanation.clear();
        evidence.end();
        shownPlaces = List.of();
        choice.ask(shownPlaces, 1, 1);
        revealHint.setVisible(false);
    }

    @Override
    public void askEvidence(EvidenceForm form, Consumer<Response> act) {
        Image picture = plain.getImage();
        revealHint.setVisible(false);
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
    public void tellRest() {
        revealed.tell();
    }

    @Override
    public void hideStimulus() {
        revealed.tell();
        revealed.end();
        revealHint.setVisible(false);
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
        } else if (explained instanceof Explained.Examples examples) {
            showExamples(examples.all(), spec);
        }
    }

    @Override
    public Optional<EachOption> eachOption() {
        return explanations.ofEachOption().map(each -> (itemId, spec) -> showOptions(each.of(itemId, spec), spec));
    }

    private void showOptions(Explained.Options options, ExplanationSpec spec) {
        explanation.show(plain.getImage(), options.all(), spec);
        for (Explained.OptionLayer option : options.all()) {
            Heatmap map = option.layer().heat().what();
            observer.accept(new PictureDrawn(
                    PictureDrawn.Element.EXPLANATION,
                    map.width(),
                    map.height(),
                    option.layer().heat().sha256(),
                    option.layer().cost(),
                    Optional.of(option.option())));
        }
    }

    private void showExamples(List<Explained.Example> examples, ExplanationSpec spec) {
        explanation.show(examples, spec);
        observer.accept(new Observation.ExamplesDrawn(
                examples.stream().map(Explained.Example::id).toList(),
                examples.stream().map(Explained.Example::label).toList(),
                examples.stream().map(example -> example.picture().sha256()).toList()));
    }

    private void showHeat(Explained.Layer layer, ExplanationSpec spec) {
        Heatmap map = layer.heat().what();
        explanation.show(plain.getImage(), FrameView.image(map), spec);
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
}
