package tandem.app.window.question;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import tandem.app.window.model.Texts;
import tandem.protocols.questionnaire.QuestionnaireItem;

/** A field for a number, its unit, and what it takes. */
final class NumberAnswer extends StepwiseAnswer {

    private static final int LONGEST = 24;
    /** Years and other numbers of four digits are written without a separator. */
    private static final double GROUPED_FROM = 10_000;

    private final TextField field = new TextField();
    private final HBox row;
    private final char point;

    NumberAnswer(QuestionnaireItem.Numeric item, Texts texts, Consumer<String> give) {
        super(item, give);
        Locale locale = Locale.forLanguageTag(texts.language());
        point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        Entry.prepare(field, item.id(), item.text().in(texts.language()), this::tell);
        Entry.keepWithin(field, LONGEST);
        field.getStyleClass().add("number");
        String min = written(item.min(), locale);
        String max = written(item.max(), locale);
        note().setText(
                        item.decimals() == 0
                                ? texts.get("answer.number.whole", min, max)
                                : texts.get("answer.number.decimal", min, max));
        row = new HBox(12, field);
        String unit = item.unit().in(texts.language());
        if (!unit.isEmpty()) {
            row.getChildren().add(new Label(unit));
        }
        row.getChildren().add(note());
        row.setAlignment(Pos.CENTER_LEFT);
    }

    private static String written(double bound, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(9);
        format.setGroupingUsed(Math.abs(bound) >= GROUPED_FROM);
        return format.format(bound);
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    String written() {
        String typed = field.getText().strip().replace(point, '.').replace('\u2212', '-');
        return typed.matches("-?[0-9]{1,12}(\\.[0-9]{1,9})?") ? new BigDecimal(typed).toPlainString() : typed;
    }

    @Override
    void draw(Optional<String> answer) {
        field.setText(answer.map(value -> value.replace('.', point)).orElse(""));
    }
}
