package tandem.tasks.series.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import tandem.protocols.session.Observation;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.Window;

/** A series that people move along: the plot, and beside each channel its name, by which it is hidden and shown. */
final class SeriesChartView extends Region {

    /** A step nearer, as a factor of what is seen. */
    static final double NEARER = 2 / 3.0;

    private static final double GAP = 10;
    private static final double WIDEST_NAME = 150;

    private final Consumer<Observation> observer;
    private final SeriesPlotView plot = new SeriesPlotView();
    private final SpanGesturesView gestures;
    private final List<CheckBox> names = new ArrayList<>();
    private final ReadOnlyObjectWrapper<VisibleSpan> span = new ReadOnlyObjectWrapper<>(VisibleSpan.all(1));
    private VisibleSpan told = VisibleSpan.all(1);
    private Optional<SeriesItem> item = Optional.empty();
    private Optional<SeriesExplained> explained = Optional.empty();

    /** @param observer told what people look at */
    SeriesChartView(Consumer<Observation> observer) {
        this.observer = observer;
        setMinSize(0, 0);
        getChildren().add(plot);
        gestures = new SpanGesturesView(plot, new SpanGesturesView.Seeing() {
            @Override
            public VisibleSpan span() {
                return span.get();
            }

            @Override
            public void see(VisibleSpan other) {
                SeriesChartView.this.see(other);
            }

            @Override
            public void zoom(double factor) {
                SeriesChartView.this.zoom(factor);
            }

            @Override
            public void settle() {
                tell();
            }
        });
    }

    /** What is drawn of an explanation. */
    List<Node> explanations() {
        return plot.explanations();
    }

    /** Lays a layer over the curves. */
    void cover(SeriesMarkingView layer) {
        plot.cover(layer);
    }

    /** Sees a stretch, no farther along than it takes. */
    void seek(Window stretch) {
        see(span.get().holding(stretch));
    }

    /** The samples that are seen. */
    ReadOnlyObjectProperty<VisibleSpan> span() {
        return span.getReadOnlyProperty();
    }

    /** Shows an item, unexplained: another from its first sample to its last, the same as it was left. */
    void show(SeriesItem shown, String described) {
        explained = Optional.empty();
        if (!item.map(SeriesItem::id).equals(Optional.of(shown.id()))) {
            item = Optional.of(shown);
            gestures.forget();
            told = VisibleSpan.all(shown.series().values().samples());
            span.set(told);
            name(shown.series().channels());
        } else {
            settle();
        }
        plot.setAccessibleText(described);
        draw();
    }

    /** Draws what explains the advice on the item. */
    void explain(SeriesExplained what) {
        explained = Optional.of(what);
        draw();
    }

    /** Sees all of the series. */
    void seeAll() {
        see(VisibleSpan.all(span.get().samples()));
    }

    /** Comes nearer or goes away; as long as all of the marked window can be seen, it stays in sight. */
    void zoom(double factor) {
        VisibleSpan other = span.get().zoomed(factor, 0.5);
        see(item.map(SeriesItem::window)
                .filter(window -> span.get().holds(window))
                .map(other::holding)
                .orElse(other));
    }

    /** A gesture is over: tells what is seen, if it is something else than what was told. */
    void settle() {
        gestures.settle();
    }

    @Override
    protected void layoutChildren() {
        double widest =
                names.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0);
        double gutter = Math.min(WIDEST_NAME, Math.ceil(widest)) + GAP;
        plot.resizeRelocate(gutter, 0, Math.max(0, getWidth() - gutter), getHeight());
        Lanes lanes = plot.lanes(shownChannels());
        for (int c = 0; c < names.size(); c++) {
            double height =
                    Math.min(names.get(c).prefHeight(-1), lanes.heights().get(c));
            double top = lanes.tops().get(c) + (lanes.heights().get(c) - height) / 2;
            names.get(c).resizeRelocate(0, top, gutter - GAP, height);
        }
    }

    private void tell() {
        if (!told.equals(span.get())) {
            told = span.get();
            observer.accept(new Observation.ViewMoved(told.from(), told.to()));
        }
    }

    private void see(VisibleSpan other) {
        span.set(other);
        draw();
    }

    private void name(List<String> channels) {
        names.clear();
        for (int c = 0; c < channels.size(); c++) {
            CheckBox name = new CheckBox(channels.get(c));
            name.setId("channel-" + (c + 1));
            name.setMnemonicParsing(false);
            name.setSelected(true);
            name.selectedProperty().addListener((property, before, now) -> {
                observer.accept(new Observation.ChannelToggled(name.getText(), now));
                draw();
                requestLayout();
            });
            names.add(name);
        }
        getChildren().setAll(names);
        getChildren().add(plot);
    }

    private List<Boolean> shownChannels() {
        return names.stream().map(CheckBox::isSelected).toList();
    }

    private void draw() {
        plot.setCursor(span.get().whole() ? Cursor.DEFAULT : Cursor.OPEN_HAND);
        item.ifPresent(shown -> plot.show(shown.series(), shown.window(), span.get(), shownChannels(), explained));
    }
}
