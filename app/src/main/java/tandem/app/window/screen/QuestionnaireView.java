package tandem.app.window.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import tandem.app.window.control.Wrapping;
import tandem.app.window.model.SessionModel;
import tandem.app.window.model.Texts;
import tandem.app.window.question.AnswerControl;
import tandem.app.window.question.AnswerControls;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.session.Outcome;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;

/** A questionnaire, all questions on one screen. */
public final class QuestionnaireView implements ScreenView {

    private final SessionModel session;
    private final Texts texts;
    private final Questionnaire questionnaire;
    /** By question, in their order. */
    private final Map<QuestionnaireItem, AnswerControl> controls = new LinkedHashMap<>();

    private final Parent content;
    private Map<String, String> answers;

    public QuestionnaireView(SessionModel session, Texts texts, Screen.Form form) {
        this.session = session;
        this.texts = texts;
        this.questionnaire = form.questionnaire();
        this.content = build();
        showAnswers(form.answers());
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public List<Action> actions() {
        return List.of(new Action("continue", texts.get("continue"), true, this::submit));
    }

    @Override
    public boolean update(Screen next) {
        boolean same =
                next instanceof Screen.Form form && form.questionnaire().id().equals(questionnaire.id());
        if (same) {
            showAnswers(((Screen.Form) next).answers());
        }
        return same;
    }

    private void showAnswers(Map<String, String> known) {
        answers = known;
        controls.forEach((item, control) -> control.show(Optional.ofNullable(known.get(item.id()))));
    }

    private Parent build() {
        VBox column = new VBox();
        column.getStyleClass().add("questionnaire");
        column.setAlignment(Pos.TOP_LEFT);
        column.getChildren().add(Wrapping.label(questionnaire.title().in(texts.language()), "title"));
        String intro = questionnaire.intro().in(texts.language());
        if (!intro.isBlank()) {
            column.getChildren().add(Wrapping.label(intro.strip(), "body"));
        }
        for (QuestionnaireItem item : questionnaire.items()) {
            column.getChildren().add(question(item));
        }
        return Paragraphs.scrolling(column);
    }

    private Node question(QuestionnaireItem item) {
        String text = item.text().in(texts.language());
        Label asked = Wrapping.label(item.optional() ? texts.get("optional", text) : text, "question");
        AnswerControl control = AnswerControls.of(item, texts, value -> give(item, value));
        controls.put(item, control);
        VBox question = new VBox(asked, control.node());
        question.getStyleClass().add("question-box");
        return question;
    }

    private void give(QuestionnaireItem item, String value) {
        session.act(new Response.AnswerQuestion(item.id(), value));
        update(session.screen());
    }

    private void submit() {
        List<AnswerControl> unfinished =
                controls.values().stream().filter(control -> !control.settle()).toList();
        if (!unfinished.isEmpty()) {
            session.remind(texts.get("hint.question-unfinished"));
            goTo(unfinished.get(0));
        } else if (session.act(new Response.SubmitQuestionnaire()) == Outcome.QUESTION_MISSING) {
            controls.entrySet().stream()
                    .filter(entry -> !entry.getKey().optional()
                            && !answers.containsKey(entry.getKey().id()))
                    .findFirst()
                    .ifPresent(missing -> goTo(missing.getValue()));
        }
    }

    private static void goTo(AnswerControl control) {
        Paragraphs.reveal(control.node().getParent());
        first(control.node()).ifPresent(Node::requestFocus);
    }

    /** The first node that can be used. */
    private static Optional<Node> first(Node node) {
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
