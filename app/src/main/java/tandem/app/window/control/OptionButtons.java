package tandem.app.window.control;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** Options as large buttons, of which one can be chosen. Choosing it again does not take it back. */
public final class OptionButtons extends FlowPane {

    /** From so many on, buttons are narrower, so that all find room on a small display. */
    private static final int MANY = 5;

    private final ToggleGroup group = new ToggleGroup();
    private final List<Option> options;
    private final Consumer<String> onChosen;
    private boolean oneLine;

    /**
     * An option.
     *
     * @param id in the data
     * @param text on the button
     * @param key on the keyboard that chooses it, as {@link javafx.scene.input.KeyCode#getName} names it; empty for none
     */
    public record Option(String id, String text, String key) {}

    /**
     * @param idPrefix of the buttons' node ids: {@code PREFIX-OPTION}
     * @param onChosen told the id of each option that is chosen
     */
    public OptionButtons(String idPrefix, List<Option> options, Consumer<String> onChosen) {
        super(12, 12);
        this.options = List.copyOf(options);
        this.onChosen = onChosen;
        getStyleClass().add("options");
        if (options.size() >= MANY) {
            getStyleClass().add("many");
        }
        setAlignment(Pos.CENTER_LEFT);
        for (Option option : options) {
            getChildren().add(button(idPrefix, option));
        }
    }

    /** Tells the id of each option that the pointer comes over. */
    public void onHover(Consumer<String> over) {
        for (Toggle toggle : group.getToggles()) {
            ((ToggleButton) toggle).hoverProperty().addListener((property, before, now) -> {
                if (now) {
                    over.accept((String) toggle.getUserData());
                }
            });
        }
    }

    /** Keeps all options on one line, however long that is. */
    public OptionButtons onOneLine() {
        oneLine = true;
        return this;
    }

    @Override
    protected double computePrefWidth(double height) {
        return oneLine ? lineWidth() : super.computePrefWidth(height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return oneLine ? lineWidth() : super.computeMinWidth(height);
    }

    private double lineWidth() {
        double buttons = getChildren().stream()
                .mapToDouble(button -> snapSizeX(Math.max(button.minWidth(-1), button.prefWidth(-1))))
                .sum();
        return snappedLeftInset() + buttons + (getChildren().size() - 1) * snapSpaceX(getHgap()) + snappedRightInset();
    }

    /** Shows what was chosen before; tells nobody. */
    public void show(Optional<String> chosen) {
        group.selectToggle(group.getToggles().stream()
                .filter(toggle -> chosen.filter(toggle.getUserData()::equals).isPresent())
                .findFirst()
                .orElse(null));
    }

    /** Chooses the option that the pressed key belongs to, if any; digits are keys of options by their place. */
    public boolean choose(KeyEvent press) {
        OptionalInt place = Digits.of(press);
        Optional<Option> option = place.isPresent()
                ? options.stream()
                        .skip(Math.max(0, place.getAsInt() - 1L))
                        .findFirst()
                        .filter(known -> place.getAsInt() > 0)
                : options.stream()
                        .filter(known -> known.key().equals(press.getCode().getName()))
                        .findFirst();
        option.ifPresent(known -> {
            show(Optional.of(known.id()));
            onChosen.accept(known.id());
        });
        return option.isPresent();
    }

    private ToggleButton button(String idPrefix, Option option) {
        ToggleButton button = new ToggleButton(option.text());
        button.setId(idPrefix + "-" + option.id());
        button.setUserData(option.id());
        button.setToggleGroup(group);
        button.getStyleClass().add("option");
        if (!option.key().isEmpty()) {
            Label key = new Label(option.key());
            key.getStyleClass().add("key");
            button.setGraphic(key);
        }
        button.setOnAction(click -> {
            button.setSelected(true);
            onChosen.accept(option.id());
        });
        return button;
    }
}
