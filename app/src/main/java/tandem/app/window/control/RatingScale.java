package tandem.app.window.control;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
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
 * press on the track chooses; by keyboard, Home and End choose the ends, an arrow the middle first and steps from there.
 */
public final class RatingScale extends VBox {

    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");

    private static final double WIDEST_VALUE = 44;

    private final Slider slider;
    private final Label value = new Label();
    private final int step;
    private final IntFunction<String> format;
    private final IntConsumer onChosen;
    private boolean chosen;
    private int last;

    /**
     * @param low what the lowest value means
     * @param high what the highest value means
     * @param wide whether everything stands on one line; else what the ends mean stands below
     * @param format how a value is written beside the scale
     * @param onChosen told each value that is chosen
     */
    public RatingScale(
            int from,
            int to,
            int step,
            String low,
            String high,
            boolean wide,
            IntFunction<String> format,
            IntConsumer onChosen) {
        this.step = step;
        this.format = format;
        this.onChosen = onChosen;
        this.slider = new Slider(from, to, (from + to) / 2.0);
        getStyleClass().add("rating-scale");
        slider.setBlockIncrement(step);
        slider.setMaxWidth(Double.MAX_VALUE);
        slider.pseudoClassStateChanged(UNSET, true);
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        slider.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> choose(slider.getValue()));
        slider.valueProperty().addListener((property, before, now) -> {
            if (chosen || slider.isPressed()) {
                choose(now.doubleValue());
            }
        });
        value.getStyleClass().add("rating-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        if (wide) {
            HBox row = new HBox(14, anchor(low), slider, anchor(high), value);
            row.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(slider, Priority.ALWAYS);
            value.setMinWidth(WIDEST_VALUE);
            getChildren().setAll(row);
        } else {
            HBox ends = new HBox(anchor(low), spring(), value, spring(), anchor(high));
            ends.setAlignment(Pos.CENTER);
            getChildren().setAll(slider, ends);
        }
    }

    /** The slider itself, for focus and names. */
    public Slider slider() {
        return slider;
    }

    /** Shows a value that was chosen before, or none; tells nobody. */
    public void show(OptionalInt known) {
        chosen = false;
        slider.pseudoClassStateChanged(UNSET, known.isEmpty());
        slider.setValue(known.orElse((int) Math.round((slider.getMin() + slider.getMax()) / 2)));
        value.setText(known.isPresent() ? format.apply(known.getAsInt()) : "");
        last = known.orElse(Integer.MIN_VALUE);
        chosen = known.isPresent();
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
        boolean changed = !chosen || rounded != last;
        chosen = true;
        last = rounded;
        slider.pseudoClassStateChanged(UNSET, false);
        slider.setValue(rounded);
        value.setText(format.apply(rounded));
        if (changed) {
            onChosen.accept(rounded);
        }
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
