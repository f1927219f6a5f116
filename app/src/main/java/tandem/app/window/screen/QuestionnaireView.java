package tandem.app.window.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tandem.app.window.control.OptionButtons;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.control.RatingScale;
import tandem.app.window.model.SessionModel;
import tandem.app.window.model.Texts;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;

/** A questionnaire, all questions on one screen. */
public final class QuestionnaireView implements ScreenView {

    private static final double WIDEST = 860;

    private final SessionModel session;
    private final Texts texts;
    private final Questionnaire questionnaire;
    private final Parent content;

    public QuestionnaireView(SessionModel session, Texts texts, Screen.Form form) {
        this.session = session;
        this.texts = texts;
        this.questionnaire = form.questionnaire();
        this.content = build(form);
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public List<Action> actions() {
        return List.of(new Action(
                "continue", texts.get("continue"), true, () -> session.act(new Response.SubmitQuestionnaire())));
    }

    /** Answers are shown by the controls that gave them. */
    @Override
    public boolean update(Screen next) {
        return next instanceof Screen.Form form && form.questionnaire().id().equals(questionnaire.id());
    }

    private Parent build(Screen.Form form) {
        VBox column = new VBox();
        column.getStyleClass().add("questionnaire");
        column.setMaxWidth(WIDEST);
        column.setAlignment(Pos.CENTER_LEFT);
        column.getChildren().add(Paragraphs.label(questionnaire.title().in(texts.language()), "title"));
        String intro = questionnaire.intro().in(texts.language());
        if (!intro.isBlank()) {
            column.getChildren().add(Paragraphs.label(intro.strip(), "body"));
        }
        for (QuestionnaireItem item : questionnaire.items()) {
            column.getChildren().add(question(item, form.answers()));
        }
        return Paragraphs.scrolling(column);
    }

    private Node question(QuestionnaireItem item, Map<String, String> answers) {
        String text = item.text().in(texts.language());
        Label asked = Paragraphs.label(item.optional() ? texts.get("optional", text) : text, "question");
        Node answer = answer(item, Optional.ofNullable(answers.get(item.id())));
        VBox question = new VBox(asked, answer);
        question.getStyleClass().add("question-box");
        return question;
    }

    private Node answer(QuestionnaireItem item, Optional<String> known) {
        if (item instanceof QuestionnaireItem.Choice choice) {
            return choice(choice, known);
        } else if (item instanceof QuestionnaireItem.Likert likert) {
            return likert(likert, known);
        }
        return scale((QuestionnaireItem.Scale) item, known);
    }

    private Node choice(QuestionnaireItem.Choice item, Optional<String> known) {
        List<Option> options = item.options().stream()
                .map(option -> new Option(option.id(), option.text().in(texts.language()), ""))
                .toList();
        OptionButtons buttons = new OptionButtons(item.id(), options, value -> give(item, value));
        buttons.show(known);
        return buttons;
    }

    private Node likert(QuestionnaireItem.Likert item, Optional<String> known) {
        List<Option> points = new ArrayList<>();
        for (int point = 1; point <= item.points(); point++) {
            points.add(new Option(Integer.toString(point), Integer.toString(point), ""));
        }
        OptionButtons buttons = new OptionButtons(item.id(), points, value -> give(item, value));
        buttons.getStyleClass().add("points");
        buttons.show(known);
        HBox row = new HBox(
                16,
                Paragraphs.label(item.low().in(texts.language()), "anchor"),
                buttons,
                Paragraphs.label(item.high().in(texts.language()), "anchor"));
        row.setAlignment(Pos.CENTER_LEFT);
        buttons.setPrefWrapLength(item.points() * 64.0);
        return row;
    }

    private Node scale(QuestionnaireItem.Scale item, Optional<String> known) {
        RatingScale scale = new RatingScale(
                item.from(),
                item.to(),
                item.step(),
                item.low().in(texts.language()),
                item.high().in(texts.language()),
                true,
                Integer::toString,
                value -> give(item, Integer.toString(value)));
        scale.slider().setId(item.id());
        scale.slider().setAccessibleText(item.text().in(texts.language()));
        scale.show(known.map(value -> OptionalInt.of(Integer.parseInt(value))).orElseGet(OptionalInt::empty));
        return scale;
    }

    private void give(QuestionnaireItem item, String value) {
        session.act(new Response.AnswerQuestion(item.id(), value));
    }
}
