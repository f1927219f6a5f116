package tandem.tasks.picture;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tandem.protocols.session.Observation;
import tandem.protocols.study.ExplanationSpec;

/**
 * Switches an explanation on and off and, unless it is words, makes it stronger or fainter; the same for every method, placebo and
 * stimulus.
 */
public final class ExplanationControlsView {

    private static final double STEP = 0.1;
    private static final double HUNDRED = 100;

    private final Consumer<Observation> observer;
    private final CheckBox shown = new CheckBox();
    private final Slider opacity = new Slider(0, 1, 0.5);
    private final HBox strength;
    private final VBox node;
    private boolean quiet;

    /**
     * @param language of the participant
     * @param legend what its colours or lines mean, below the controls
     * @param observer told what the participant does
     */
    public ExplanationControlsView(String language, Node legend, Consumer<Observation> observer) {
        this.observer = observer;
        ResourceBundle texts = ResourceBundle.getBundle("tandem.tasks.picture.texts", Locale.forLanguageTag(language));
        shown.setId("explanation-shown");
        shown.setText(texts.getString("show"));
        shown.setMinWidth(Region.USE_PREF_SIZE);
        shown.selectedProperty().addListener((property, before, now) -> tell(new Observation.ExplanationToggled(now)));
        opacity.setId("explanation-opacity");
        opacity.disableProperty().bind(shown.selectedProperty().not());
        opacity.setAccessibleText(texts.getString("opacity"));
        opacity.setBlockIncrement(STEP);
        opacity.valueProperty().addListener((property, before, now) -> {
            if (!opacity.isValueChanging()) {
                tell(new Observation.OpacityChanged(hundredths(now.doubleValue())));
            }
        });
        opacity.valueChangingProperty().addListener((property, before, changing) -> {
            if (!changing) {
                tell(new Observation.OpacityChanged(hundredths(opacity.getValue())));
            }
        });
        Label faint = new Label(texts.getString("opacity"));
        faint.getStyleClass().add("quiet");
        faint.setMinWidth(Region.USE_PREF_SIZE);
        strength = new HBox(12, faint, opacity);
        strength.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(opacity, Priority.ALWAYS);
        node = new VBox(8, shown, strength, legend);
        node.getStyleClass().add("explanation-controls");
    }

    /** The controls. */
    public Region node() {
        return node;
    }

    /** Has what is drawn of an explanation follow the controls. */
    public void govern(Node drawn) {
        drawn.opacityProperty().bind(opacity.valueProperty());
        drawn.visibleProperty().bind(shown.selectedProperty());
    }

    /** Has what is said, which is never faint, be switched on and off. */
    public void governWords(Node said) {
        said.visibleProperty().bind(shown.selectedProperty());
    }

    /** Stands as a trial begins; tells nobody. */
    public void begin(ExplanationSpec spec) {
        begin(spec, true);
    }

    /** Stands as a trial begins whose explanation is words: the strength's place is kept, so that nothing moves. */
    public void beginWords(ExplanationSpec spec) {
        begin(spec, false);
    }

    private void begin(ExplanationSpec spec, boolean drawn) {
        quiet = true;
        shown.setSelected(!spec.onDemand());
        opacity.setValue(spec.opacity());
        strength.setVisible(drawn);
        quiet = false;
    }

    /** Switches the explanation on or off. */
    public void toggle() {
        shown.setSelected(!shown.isSelected());
    }

    /**
     * Makes what is drawn stronger or fainter; nothing happens while it is switched off.
     *
     * @param by added to the opacity, which stays in [0, 1]
     */
    public void changeOpacity(double by) {
        if (shown.isSelected() && strength.isVisible()) {
            opacity.setValue(hundredths(Math.max(0, Math.min(1, opacity.getValue() + by))));
        }
    }

    private static double hundredths(double value) {
        return Math.round(HUNDRED * value) / HUNDRED;
    }

    private void tell(Observation observation) {
        if (!quiet) {
            observer.accept(observation);
        }
    }
}
