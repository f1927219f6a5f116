package tandem.app.doctor.given;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tandem.app.doctor.ClockMeasures;
import tandem.app.doctor.Desktop;
import tandem.app.doctor.DiskMeasures;
import tandem.app.doctor.DisplayMeasures;
import tandem.app.doctor.DisplaySetting;
import tandem.app.doctor.FrameMeasures;
import tandem.app.doctor.InputMeasures;
import tandem.app.doctor.Station;

/** What was measured of a station that is as it ought to be, but for what a test says. */
public final class AStation {

    private DisplaySetting setting = new DisplaySetting(1920, 1080, 1, 1, 1, OptionalDouble.of(60));
    private FrameMeasures frames = new FrameMeasures(300, 16.7, 0.4, 0, Map.of(16, 300L));
    private Optional<InputMeasures> input = Optional.of(new InputMeasures(0.4, 4));
    private boolean seen = true;
    private Optional<Desktop> desktop = Optional.of(Desktop.X11);
    private ClockMeasures clock = new ClockMeasures(30, 0.1);
    private DiskMeasures disk = new DiskMeasures(2, 8, 100_000_000_000L);
    private long memory = 4_000_000_000L;
    private int java = 17;

    private AStation() {}

    public static AStation asItOughtToBe() {
        return new AStation();
    }

    public AStation withoutDisplay() {
        seen = false;
        return this;
    }

    public AStation sized(double width, double height) {
        return set(new DisplaySetting(
                width, height, setting.scaleX(), setting.scaleY(), setting.displays(), setting.reportedHz()));
    }

    public AStation scaled(double x, double y) {
        return set(
                new DisplaySetting(setting.width(), setting.height(), x, y, setting.displays(), setting.reportedHz()));
    }

    /** Of how many hertz its system says the display is; 0 where it says nothing. */
    public AStation reporting(double hz) {
        return set(new DisplaySetting(
                setting.width(),
                setting.height(),
                setting.scaleX(),
                setting.scaleY(),
                setting.displays(),
                hz == 0 ? OptionalDouble.empty() : OptionalDouble.of(hz)));
    }

    public AStation displays(int connected) {
        return set(new DisplaySetting(
                setting.width(),
                setting.height(),
                setting.scaleX(),
                setting.scaleY(),
                connected,
                setting.reportedHz()));
    }

    private AStation set(DisplaySetting changed) {
        setting = changed;
        return this;
    }

    public AStation frames(double medianMs, double lateShare) {
        frames = new FrameMeasures(300, medianMs, 0.4, lateShare, Map.of((int) medianMs, 300L));
        return this;
    }

    public AStation withoutFrames() {
        frames = new FrameMeasures(0, Double.NaN, Double.NaN, Double.NaN, Map.of());
        return this;
    }

    public AStation inputP99(double ms) {
        input = Optional.of(new InputMeasures(0.4, ms));
        return this;
    }

    public AStation withoutInput() {
        input = Optional.empty();
        return this;
    }

    public AStation on(Desktop which) {
        desktop = Optional.of(which);
        return this;
    }

    public AStation clockStep(double nanos) {
        clock = new ClockMeasures(nanos, 1);
        return this;
    }

    public AStation diskP99(double ms) {
        disk = new DiskMeasures(2, ms, disk.freeBytes());
        return this;
    }

    public AStation free(long bytes) {
        disk = new DiskMeasures(2, 8, bytes);
        return this;
    }

    public AStation memory(long bytes) {
        memory = bytes;
        return this;
    }

    public AStation java(int feature) {
        java = feature;
        return this;
    }

    public DisplaySetting setting() {
        return setting;
    }

    public Station measured() {
        Optional<DisplayMeasures> display =
                seen ? Optional.of(new DisplayMeasures(setting, frames, input)) : Optional.empty();
        return new Station(
                display,
                seen ? desktop : Optional.empty(),
                clock,
                disk,
                memory,
                java,
                Map.of("tandem", "Tandem 0.1.0", "java", "17"));
    }
}
