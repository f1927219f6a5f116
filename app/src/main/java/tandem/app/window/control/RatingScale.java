package tandem.app.window.control;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A slider without a preset value: there is no thumb until a value was chosen, so that nothing suggests one. By mouse, a
 * press on the track chooses; by keyboard, Home and End choose the ends, an arrow the middle first and steps from there,
 * page up and down ten steps, and a digit itself or, on scales that reach further, its tens: 7 is 70, 0 is 0 or else 100.
 */
public final class RatingScale extends VBox {

    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");

    private static final int PAGE = 10;
    private static final int TEN = 10;

    private final Slider slider;
    private final Label value = new Label();
    private final int step;
    private final Words words;
    private final IntConsumer onChosen;
    private boolean chosen;
    private boolean told;
    private String prompt;
    private boolean showing;
    private int last;

    /** Values from {@code from} to {@code to}, {@code step} apart. */
    public record Values(int from, int to, int step) {}

    /**
     * What is written around the scale.
     *
     * @param low at its lower end
     * @param high at its upper end
     * @param prompt in place of a value while there is none
     * @param format how a value is written
     */
    public record Words(String low, String high, String prompt, IntFunction<String> format) {}

    /** @param onChosen told each value that is chosen */
    public RatingScale(Values values, Words words, IntConsumer onChosen) {
        this.step = values.step();
        this.words = words;
        this.prompt = words.prompt();
        this.onChosen = onChosen;
        this.slider = new Slider(values.from(), values.to(), (values.from() + values.to()) / 2.0);
        getStyleClass().add("rating-scale");
        slider.setBlockIncrement(step);
        slider.setMaxWidth(Double.MAX_VALUE);
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        slider.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> choose(slider.getValue()));
        slider.valueProperty().addListener((property, before, now) -> {
            if (!showing && (chosen || slider.isPressed())) {
                choose(now.doubleValue());
            }
        });
        value.getStyleClass().add("rating-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox ends = new HBox(anchor(words.low()), spring(), value, spring(), anchor(words.high()));
        ends.setAlignment(Pos.CENTER);
        ends.getStyleClass().add("rating-ends");
        getChildren().setAll(slider, ends);
        write(OptionalInt.empty());
    }

    /** Puts the words to the left and right of the scale instead of under it: several scales then stand close,
     * and nothing is written in place of a value. */
    public RatingScale onOneLine() {
        Label low = anchor(words.low());
        low.getStyleClass().add("low");
        HBox line = new HBox(low, slider, anchor(words.high()), value);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("rating-line");
        HBox.setHgrow(slider, Priority.ALWAYS);
        getChildren().setAll(line);
        prompt = "";
        if (!chosen) {
            write(OptionalInt.empty());
        }
        return this;
    }

    /**
     * Names the scale.
     *
     * @param id of the slider; {@code ID-value} is that of the written value
     * @param text read out for it
     */
    public void name(String id, String text) {
        slider.setId(id);
        slider.setAccessibleText(text);
        value.setId(id + "-value");
    }

    /** Puts the focus on the scale. */
    public void focus() {
        slider.requestFocus();
    }

    /** Shows a value that was chosen before, or none; tells nobody. */
    public void show(OptionalInt known) {
        if (chosen ? known.isPresent() && known.getAsInt() == last : known.isEmpty()) {
            return;
        }
        showing = true;
        write(known);
        slider.setValue(known.orElse((int) Math.round((slider.getMin() + slider.getMax()) / 2)));
        last = known.orElse(Integer.MIN_VALUE);
        chosen = known.isPresent();
        told = false;
        showing = false;
    }

    private void onKey(KeyEvent event) {
        double target;
        if (event.getCode() == KeyCode.HOME) {
            target = slider.getMin();
        } else if (event.getCode() == KeyCode.END) {
            target = slider.getMax();
        } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.DOWN) {
            target = chosen ? slider.getValue() - step : slider.getValue();
        } else if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.UP) {
            target = chosen ? slider.getValue() + step : slider.getValue();
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            target = chosen ? slider.getValue() - PAGE * step : slider.getValue();
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            target = chosen ? slider.getValue() + PAGE * step : slider.getValue();
        } else if (valueOf(Digits.of(event)).isPresent()) {
            target = valueOf(Digits.of(event)).getAsInt();
        } else {
            return;
        }
        event.consume();
        choose(target);
    }

    private void choose(double wanted) {
        double clamped = Math.max(slider.getMin(), Math.min(slider.getMax(), wanted));
        int steps = (int) Math.round((clamped - slider.getMin()) / step);
        int rounded = (int) Math.min(slider.getMax(), slider.getMin() + (double) steps * step);
        // A value that was there before is chosen by choosing it again.
        boolean changed = !told || rounded != last;
        chosen = true;
        told = true;
        last = rounded;
        write(OptionalInt.of(rounded));
        slider.setValue(rounded);
        if (changed) {
            onChosen.accept(rounded);
        }
    }

    private void write(OptionalInt now) {
        slider.pseudoClassStateChanged(UNSET, now.isEmpty());
        value.pseudoClassStateChanged(UNSET, now.isEmpty());
        value.setText(now.isPresent() ? words.format().apply(now.getAsInt()) : prompt);
    }

    private OptionalInt valueOf(OptionalInt digit) {
        if (digit.isEmpty()) {
            return OptionalInt.empty();
        }
        int typed = digit.getAsInt();
        IntStream meant = slider.getMax() < TEN ? IntStream.of(typed) : IntStream.of(TEN * typed, TEN * (typed + TEN));
        return meant.filter(value -> value >= slider.getMin() && value <= slider.getMax())
                .findFirst();
    }

    private static Label anchor(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("anchor");
        label.setWrapText(true);
        return label;
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
