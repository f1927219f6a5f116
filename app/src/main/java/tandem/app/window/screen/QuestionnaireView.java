package tandem.app.window.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
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

    private final SessionModel session;
    private final Texts texts;
    private final Questionnaire questionnaire;
    /** What shows an item's answer. */
    private final Map<String, Consumer<Optional<String>>> shown = new HashMap<>();

    private final Parent content;

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
        return List.of(new Action(
                "continue", texts.get("continue"), true, () -> session.act(new Response.SubmitQuestionnaire())));
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

    private void showAnswers(Map<String, String> answers) {
        shown.forEach((item, control) -> control.accept(Optional.ofNullable(answers.get(item))));
    }

    private Parent build() {
        VBox column = new VBox();
        column.getStyleClass().add("questionnaire");
        column.setAlignment(Pos.TOP_LEFT);
        column.getChildren().add(Paragraphs.label(questionnaire.title().in(texts.language()), "title"));
        String intro = questionnaire.intro().in(texts.language());
        if (!intro.isBlank()) {
            column.getChildren().add(Paragraphs.label(intro.strip(), "body"));
        }
        for (QuestionnaireItem item : questionnaire.items()) {
            column.getChildren().add(question(item));
        }
        return Paragraphs.scrolling(column);
    }

    private Node question(QuestionnaireItem item) {
        String text = item.text().in(texts.language());
        Label asked = Paragraphs.label(item.optional() ? texts.get("optional", text) : text, "question");
        VBox question = new VBox(asked, answer(item));
        question.getStyleClass().add("question-box");
        return question;
    }

    private Node answer(QuestionnaireItem item) {
        if (item instanceof QuestionnaireItem.Choice choice) {
            return choice(choice);
        } else if (item instanceof QuestionnaireItem.Likert likert) {
            return likert(likert);
        }
        return scale((QuestionnaireItem.Scale) item);
    }

    private Node choice(QuestionnaireItem.Choice item) {
        List<Option> options = item.options().stream()
                .map(option -> new Option(option.id(), option.text().in(texts.language()), ""))
                .toList();
        OptionButtons buttons = new OptionButtons(item.id(), options, value -> give(item, value));
        shown.put(item.id(), buttons::show);
        return buttons;
    }

    private Node likert(QuestionnaireItem.Likert item) {
        List<Option> points = new ArrayList<>();
        for (int point = 1; point <= item.points(); point++) {
            points.add(new Option(Integer.toString(point), Integer.toString(point), ""));
        }
        OptionButtons buttons = new OptionButtons(item.id(), points, value -> give(item, value));
        buttons.getStyleClass().add("points");
        buttons.onOneLine();
        shown.put(item.id(), buttons::show);
        HBox row = new HBox(
                16,
                Paragraphs.label(item.low().in(texts.language()), "anchor"),
                buttons,
                Paragraphs.label(item.high().in(texts.language()), "anchor"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node scale(QuestionnaireItem.Scale item) {
        RatingScale scale = new RatingScale(
                new RatingScale.Values(item.from(), item.to(), item.step()),
                new RatingScale.Words(
                        item.low().in(texts.language()),
                        item.high().in(texts.language()),
                        texts.get("scale.prompt"),
                        Integer::toString),
                value -> give(item, Integer.toString(value)));
        scale.name(item.id(), item.text().in(texts.language()));
        shown.put(
                item.id(),
                known -> scale.show(known.map(value -> OptionalInt.of(Integer.parseInt(value)))
                        .orElseGet(OptionalInt::empty)));
        return scale.onOneLine();
    }

    private void give(QuestionnaireItem item, String value) {
        session.act(new Response.AnswerQuestion(item.id(), value));
        update(session.screen());
    }
}
