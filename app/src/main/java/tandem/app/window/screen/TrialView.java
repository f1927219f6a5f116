package tandem.app.window.screen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import tandem.app.window.answer.AnswerPanel;
import tandem.app.window.answer.AnswerPanels;
import tandem.app.window.control.OptionButtons;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.control.Wrapping;
import tandem.app.window.model.SessionModel;
import tandem.app.window.model.Texts;
import tandem.protocols.plan.Phase;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;
import tandem.protocols.study.Study;
import tandem.tasks.StimulusView;

/**
 * A trial: the stimulus, and beside it the question, the advice when it may be read, answers and confidence. Every part has
 * its place in every phase and condition.
 */
public final class TrialView implements ScreenView {

    private static final double OPACITY_STEP = 0.1;
    private static final int LONG = 30;
    /** The key of “+” on keyboards where it needs shift, too. */
    private static final Set<KeyCode> STRONGER = EnumSet.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS);

    private static final Set<KeyCode> FAINTER = EnumSet.of(KeyCode.MINUS, KeyCode.SUBTRACT);

    private final SessionModel session;
    private final Study study;
    private final Texts texts;
    private final StimulusView stimulus;
    private final Screen.Trial trial;
    private final VBox adviceCard = new VBox();
    private final Parent content;
    private TrialPresentation shown;
    private boolean advised;
    private Optional<AnswerPanel> answers = Optional.empty();
    private OptionButtons offer;

    public TrialView(SessionModel session, Study study, Texts texts, StimulusView stimulus, Screen.Trial trial) {
        this.session = session;
        this.study = study;
        this.texts = texts;
        this.stimulus = stimulus;
        this.trial = trial;
        this.shown = TrialPresentation.of(trial, study, texts);
        this.content = build();
        showChoices(trial);
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public List<Action> actions() {
        if (!shown.offer().isEmpty()) {
            return List.of();
        }
        Response goesOn = trial.phase() == Phase.FEEDBACK ? new Response.Continue() : new Response.SubmitAnswer();
        return List.of(new Action("continue", shown.primary(), true, () -> {
            answers.ifPresent(AnswerPanel::settle);
            session.act(goesOn);
        }));
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.E) {
            stimulus.toggleExplanation();
        } else if (STRONGER.contains(event.getCode())) {
            stimulus.changeOpacity(OPACITY_STEP);
        } else if (FAINTER.contains(event.getCode())) {
            stimulus.changeOpacity(-OPACITY_STEP);
        } else if (event.getCode() == KeyCode.A && shown.advice().onRequest()) {
            requestAdvice();
        } else if (offer != null) {
            offer.choose(event);
        } else {
            answers.ifPresent(panel -> panel.onKey(event));
        }
    }

    /** A new phase is a new view. */
    @Override
    public boolean update(Screen next) {
        boolean same = next instanceof Screen.Trial other
                && other.trialId().equals(trial.trialId())
                && other.phase() == trial.phase();
        if (same) {
            Screen.Trial now = (Screen.Trial) next;
            if (now.advice().isPresent() && !advised) {
                shown = TrialPresentation.of(now, study, texts);
                showAdvice(now);
            }
            showChoices(now);
        }
        return same;
    }

    @Override
    public void hideStimulus() {
        stimulus.hideStimulus();
    }

    private void requestAdvice() {
        act(new Response.RequestAdvice());
    }

    /** The controls show what the session took, which a click before the first painted frame, say, is not. */
    private void act(Response response) {
        session.act(response);
        update(session.screen());
    }

    private void showChoices(Screen.Trial now) {
        answers.ifPresent(panel -> panel.show(now.answer()));
        if (asksEvidence()) {
            stimulus.showEvidence(now.answer().evidence());
        }
        if (offer != null) {
            offer.show(Optional.empty());
        }
    }

    private boolean asksEvidence() {
        return trial.phase().rests() && study.evidence().isPresent();
    }

    private Parent build() {
        stimulus.showStimulus(trial.itemId(), TrialPresentation.following(trial));
        if (asksEvidence()) {
            stimulus.askEvidence(study.evidence().orElseThrow(), this::act);
        }
        showAdvice(trial);
        HBox row = new HBox(stimulus.node(), panel());
        row.getStyleClass().add("trial");
        HBox.setHgrow(stimulus.node(), Priority.ALWAYS);
        return row;
    }

    private Node panel() {
        VBox panel = new VBox();
        panel.getStyleClass().add("panel");
        panel.getChildren().add(Wrapping.label(shown.header(), "quiet"));
        panel.getChildren().add(Wrapping.label(shown.question(), "question-title"));
        panel.getChildren().add(advice());
        panel.getChildren().addAll(asked());
        Region rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        panel.getChildren().add(rest);
        return panel;
    }

    /** Keeps its height when it is empty, so that answers stay where they are. */
    private Node advice() {
        adviceCard.setId("advice");
        adviceCard.getStyleClass().add("advice-card");
        adviceCard.setAlignment(Pos.CENTER_LEFT);
        return adviceCard;
    }

    private void showAdvice(Screen.Trial now) {
        advised = now.advice().isPresent();
        now.advice()
                .ifPresent(advice -> advice.explanation()
                        .ifPresent(explanation -> stimulus.showExplanation(
                                trial.itemId(), TrialPresentation.explained(advice), explanation)));
        // Studies that ask for it of a task that cannot are refused before.
        now.optionsExplained()
                .ifPresent(explanation -> stimulus.eachOption().orElseThrow().explain(trial.itemId(), explanation));
        adviceCard.getChildren().clear();
        shown.feedback()
                .ifPresentOrElse(
                        feedback -> {
                            adviceCard.getStyleClass().add(feedback.right() ? "feedback-right" : "feedback-wrong");
                            adviceCard.getChildren().add(Wrapping.label(feedback.text(), "feedback"));
                        },
                        () -> adviceLines(adviceCard));
    }

    private void adviceLines(VBox card) {
        TrialPresentation.AdviceWords advice = shown.advice();
        if (advice.answer().isPresent() || advice.confidence().isPresent()) {
            card.getStyleClass().add("advice-given");
            card.getChildren().add(Wrapping.label(advice.title(), "quiet"));
            HBox line = new HBox(12);
            line.setAlignment(Pos.BASELINE_LEFT);
            advice.answer().ifPresent(label -> line.getChildren().add(answer(label)));
            advice.confidence().ifPresent(sure -> line.getChildren().add(confidence(sure)));
            card.getChildren().add(line);
            advice.probabilities().ifPresent(all -> card.getChildren().add(id("advice-probabilities", all, "quiet")));
        }
        advice.coming().ifPresent(coming -> card.getChildren().add(coming(coming)));
        shown.ownAnswer().ifPresent(own -> card.getStyleClass().add("own-given"));
        shown.ownAnswer().ifPresent(own -> card.getChildren().add(id("own-answer", own, "quiet")));
    }

    /** Amounts of several options are long, and smaller. */
    private static Label answer(String text) {
        Label label = id("advice-label", text, "advice-label");
        if (text.length() > LONG) {
            label.getStyleClass().add("long");
        }
        return label;
    }

    /** Beside a long answer it keeps to one line. */
    private static Label confidence(String sure) {
        Label label = id("advice-confidence", sure, "advice-confidence");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node coming(String text) {
        if (!shown.advice().onRequest()) {
            return id("advice-coming", text, "quiet");
        }
        return new OptionButtons("advice", List.of(new Option("request", text, "A")), asked -> requestAdvice());
    }

    private List<Node> asked() {
        List<Node> nodes = new ArrayList<>();
        if (!shown.guidance().isEmpty()) {
            nodes.add(Wrapping.label(shown.guidance(), "guidance"));
        }
        if (!shown.offer().isEmpty()) {
            String id = trial.phase() == Phase.SUPERVISION ? "supervise" : "delegate";
            offer = new OptionButtons(id, shown.offer(), choice -> act(taken(choice)));
            offer.onHover(this::hovered);
            nodes.add(offer);
        } else if (!shown.options().isEmpty()) {
            AnswerPanel panel = AnswerPanels.of(study, trial, shown.options(), stimulus, texts, this::act);
            panel.onHover(this::hovered);
            nodes.addAll(panel.nodes());
            answers = Optional.of(panel);
        }
        return nodes;
    }

    private void hovered(String option) {
        session.observe(new Observation.OptionHovered(option));
    }

    private Response taken(String choice) {
        return trial.phase() == Phase.SUPERVISION
                ? new Response.Veto(choice.equals("veto"))
                : new Response.Delegate(choice.equals("hand-over"));
    }

    private static Label id(String id, String text, String style) {
        Label label = Wrapping.label(text, style);
        label.setId(id);
        return label;
    }
}
