package tandem.app.window.question;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tandem.app.window.model.Texts;
import tandem.protocols.questionnaire.QuestionnaireItem;

/** A field for words, and how many characters more it takes. */
final class FreeTextAnswer extends StepwiseAnswer {

    private final TextInputControl field;
    private final VBox box;

    FreeTextAnswer(QuestionnaireItem.FreeText item, Texts texts, Consumer<String> give) {
        super(item, give);
        field = item.lines() > 1 ? area(item.lines()) : new TextField();
        Entry.prepare(field, item.id(), item.text().in(texts.language()), this::tell);
        Entry.keepWithin(field, item.maxLength());
        note().textProperty()
                .bind(field.textProperty()
                        .map(text -> texts.get(
                                "answer.text.left", item.maxLength() - text.codePointCount(0, text.length()))));
        box = new VBox(4, field, note());
    }

    private static TextArea area(int lines) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(lines);
        area.setMinHeight(Region.USE_PREF_SIZE);
        Entry.leaveByTab(area);
        return area;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    String written() {
        return field.getText().strip();
    }

    @Override
    void draw(Optional<String> answer) {
        field.setText(answer.orElse(""));
    }
}
