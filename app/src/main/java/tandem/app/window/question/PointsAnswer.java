package tandem.app.window.question;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tandem.app.window.control.Wrapping;
import tandem.app.window.model.Texts;
import tandem.protocols.questionnaire.QuestionnaireItem;

/** A field an option, with buttons for more and fewer, and how many points are left. An empty field counts none. */
final class PointsAnswer extends StepwiseAnswer {

    private static final int DIGITS = 7;
    /** Of the total, in a step of the buttons and the arrow keys. */
    private static final int PART = 20;

    private final QuestionnaireItem.PointAllocation item;
    private final Texts texts;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final VBox box;

    PointsAnswer(QuestionnaireItem.PointAllocation item, Texts texts, Consumer<String> give) {
        super(item, give);
        this.item = item;
        this.texts = texts;
        GridPane rows = new GridPane();
        rows.getStyleClass().add("allocation");
        for (QuestionnaireItem.Option option : item.options()) {
            String name = option.text().in(texts.language());
            rows.addRow(fields.size(), Wrapping.label(name, "share"), entry(option.id(), name));
        }
        box = new VBox(8, rows, note());
        count();
    }

    private Node entry(String option, String name) {
        String id = item.id() + "-" + option;
        TextField field = new TextField();
        Entry.prepare(field, id, name, this::tell);
        Entry.keepToDigits(field, DIGITS);
        field.getStyleClass().add("points-entry");
        field.textProperty().addListener((property, before, now) -> count());
        field.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.UP || press.getCode() == KeyCode.DOWN) {
                press.consume();
                move(field, press.getCode() == KeyCode.UP);
            }
        });
        fields.put(option, field);
        HBox row = new HBox(
                8,
                button(id + "-fewer", "–", texts.get("answer.points.fewer"), () -> move(field, false)),
                field,
                button(id + "-more", "+", texts.get("answer.points.more"), () -> move(field, true)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button button(String id, String sign, String words, Runnable run) {
        Button button = new Button(sign);
        button.setId(id);
        button.setAccessibleText(words);
        button.getStyleClass().add("step");
        // By keyboard, the arrow keys do the same in the field.
        button.setFocusTraversable(false);
        button.setOnAction(click -> run.run());
        return button;
    }

    /** A step up, as far as points are left, or down. */
    private void move(TextField field, boolean up) {
        int now = points(field);
        int step = Math.max(1, item.total() / PART);
        long left = item.total() - given();
        int by = up ? (int) Math.max(0, Math.min(step, left)) : -Math.min(step, now);
        field.setText(Integer.toString(now + by));
        tell();
    }

    private void count() {
        long left = item.total() - given();
        if (left == 0) {
            note().setText(texts.get("answer.points.all", item.total()));
        } else if (left > 0) {
            note().setText(texts.get("answer.points.left", left));
        } else {
            note().setText(texts.get("answer.points.over", -left));
        }
    }

    private long given() {
        return fields.values().stream().mapToLong(PointsAnswer::points).sum();
    }

    private static int points(TextField field) {
        return field.getText().isEmpty() ? 0 : Integer.parseInt(field.getText());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    String written() {
        if (fields.values().stream().allMatch(field -> field.getText().isEmpty())) {
            return "";
        }
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + points(field.getValue()))
                .collect(Collectors.joining(","));
    }

    @Override
    void draw(Optional<String> answer) {
        Map<String, Integer> points = answer.flatMap(item::points).orElse(Map.of());
        fields.forEach((option, field) ->
                field.setText(points.containsKey(option) ? Integer.toString(points.get(option)) : ""));
    }
}
