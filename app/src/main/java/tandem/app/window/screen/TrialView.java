package tandem.app.window.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tandem.app.window.control.OptionButtons;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.control.RatingScale;
import tandem.app.window.model.SessionModel;
import tandem.app.window.model.Texts;
import tandem.protocols.plan.Phase;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;
import tandem.protocols.study.ConfidenceScale;
import tandem.protocols.study.Study;
import tandem.tasks.StimulusView;

/**
 * A trial: the stimulus, and beside it the question, the advice when it may be read, answers and confidence. Every part has
 * its place in every phase and condition.
 */
public final class TrialView implements ScreenView {

    private static final double PANEL = 400;

    private final SessionModel session;
    private final Study study;
    private final Texts texts;
    private final StimulusView stimulus;
    private final Screen.Trial trial;
    private final TrialPresentation shown;
    private final List<String> answers;
    private final Parent content;
    private OptionButtons options;
    private OptionButtons offer;
    private RatingScale confidence;

    public TrialView(
            SessionModel session,
            Study study,
            List<String> answers,
            Texts texts,
            StimulusView stimulus,
            Screen.Trial trial) {
        this.session = session;
        this.study = study;
        this.texts = texts;
        this.stimulus = stimulus;
        this.trial = trial;
        this.answers = List.copyOf(answers);
        this.shown = TrialPresentation.of(trial, study, answers, texts);
        this.content = build();
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public List<Action> actions() {
        if (shown.delegation()) {
            return List.of();
        }
        Response goesOn = trial.phase() == Phase.FEEDBACK ? new Response.Continue() : new Response.SubmitAnswer();
        return List.of(new Action("continue", shown.primary(), true, () -> session.act(goesOn)));
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.E) {
            stimulus.toggleExplanation();
        } else if (options != null && options.choose(event.getText())) {
            event.consume();
        } else if (offer != null && offer.choose(event.getText())) {
            event.consume();
        }
    }

    @Override
    public void focus() {
        if (options != null) {
            options.getChildren().get(0).requestFocus();
        } else if (offer != null) {
            offer.getChildren().get(0).requestFocus();
        }
    }

    /** What was chosen is shown by the controls; a new phase is a new screen. */
    @Override
    public boolean update(Screen next) {
        return next instanceof Screen.Trial other
                && other.trialId().equals(trial.trialId())
                && other.phase() == trial.phase();
    }

    private Parent build() {
        stimulus.showStimulus(trial.itemId(), TrialPresentation.explains(trial));
        trial.advice()
                .ifPresent(advice -> advice.explanation()
                        .ifPresent(explanation -> stimulus.showExplanation(
                                trial.itemId(), TrialPresentation.explained(advice), explanation)));
        HBox row = new HBox(stimulus.node(), panel());
        row.getStyleClass().add("trial");
        HBox.setHgrow(stimulus.node(), Priority.ALWAYS);
        return row;
    }

    private Node panel() {
        VBox panel = new VBox();
        panel.getStyleClass().add("panel");
        panel.setMinWidth(PANEL);
        panel.setPrefWidth(PANEL);
        panel.setMaxWidth(PANEL);
        panel.getChildren().add(Paragraphs.label(shown.header(), "quiet"));
        panel.getChildren().add(Paragraphs.label(shown.question(), "question-title"));
        panel.getChildren().add(advice());
        panel.getChildren().addAll(asked());
        Region rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        panel.getChildren().add(rest);
        return panel;
    }

    /** Keeps its height when it is empty, so that answers stay where they are. */
    private Node advice() {
        VBox card = new VBox();
        card.setId("advice");
        card.getStyleClass().add("advice-card");
        card.setAlignment(Pos.CENTER_LEFT);
        shown.feedback()
                .ifPresentOrElse(
                        feedback -> {
                            card.getStyleClass().add(shown.feedbackRight() ? "feedback-right" : "feedback-wrong");
                            card.getChildren().add(Paragraphs.label(feedback, "feedback"));
                        },
                        () -> adviceLines(card));
        return card;
    }

    private void adviceLines(VBox card) {
        if (shown.advice().isPresent() || shown.adviceConfidence().isPresent()) {
            card.getStyleClass().add("advice-given");
            card.getChildren().add(Paragraphs.label(texts.get("advice"), "quiet"));
            HBox line = new HBox(12);
            line.setAlignment(Pos.BASELINE_LEFT);
            shown.advice().ifPresent(label -> line.getChildren().add(id("advice-label", label, "advice-label")));
            shown.adviceConfidence()
                    .ifPresent(sure -> line.getChildren().add(id("advice-confidence", sure, "advice-confidence")));
            card.getChildren().add(line);
        }
        shown.ownAnswer().ifPresent(own -> card.getChildren().add(id("own-answer", own, "quiet")));
    }

    private List<Node> asked() {
        List<Node> nodes = new ArrayList<>();
        if (!shown.guidance().isEmpty()) {
            nodes.add(Paragraphs.label(shown.guidance(), "guidance"));
        }
        if (shown.delegation()) {
            offer = new OptionButtons(
                    "delegate",
                    List.of(
                            new Option("keep", texts.get("keep"), "1"),
                            new Option("hand-over", texts.get("hand-over"), "2")),
                    choice -> session.act(new Response.Delegate(choice.equals("hand-over"))));
            nodes.add(offer);
        } else if (!shown.options().isEmpty()) {
            options = new OptionButtons(
                    "answer", shown.options(), answer -> session.act(new Response.ChooseAnswer(answer)));
            options.show(trial.answer());
            nodes.add(options);
        }
        if (shown.asksConfidence()) {
            nodes.add(confidence());
        }
        return nodes;
    }

    private Node confidence() {
        ConfidenceScale scale = study.confidence();
        String language = texts.language();
        confidence = new RatingScale(
                scale.from(),
                scale.to(),
                scale.step(),
                scale.low().in(language),
                scale.high().in(language),
                false,
                value -> texts.percent(value / 100.0),
                value -> session.act(new Response.RateConfidence(value / 100.0)));
        confidence.slider().setId("confidence");
        confidence.slider().setAccessibleText(scale.question().in(language));
        confidence.show(
                trial.confidence().isPresent()
                        ? OptionalInt.of(
                                (int) Math.round(100 * trial.confidence().getAsDouble()))
                        : OptionalInt.empty());
        VBox box = new VBox(Paragraphs.label(scale.question().in(language), "question"), confidence);
        box.getStyleClass().add("question-box");
        return box;
    }

    private static Label id(String id, String text, String style) {
        Label label = Paragraphs.label(text, style);
        label.setId(id);
        return label;
    }
}
