package tandem.app.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is thought of a display, and why. */
final class DisplayJudgement {

    /** The window is made for that, and nothing smaller. */
    private static final double LEAST_WIDTH = 1280;

    private static final double LEAST_HEIGHT = 720;

    /** One frame in a hundred that comes late shifts a mean onset by less than a millisecond. */
    private static final double FEW_LATE = 0.01;

    private static final double MANY_LATE = 0.1;
    private static final double SLOWEST_FRAME_MS = 35;

    /** How often the toolkit draws in a second, at most. */
    private static final double TOOLKIT_HZ = 60;

    private static final double LEAST_HZ = 54;

    /** Displays of 59.94 Hz are reported as 59 or 60, those of 119.88 Hz as 119 or 120. */
    private static final double REPORTED_HZ_OFF = 1;

    /** A frame of the toolkit's: no onset is better known than that. */
    private static final double QUICK_INPUT_MS = 17;

    private static final double SLOW_INPUT_MS = 100;

    private DisplayJudgement() {}

    static List<Finding> of(Optional<DisplayMeasures> measured, Optional<Desktop> desktop) {
        if (measured.isEmpty()) {
            return List.of(Finding.notFit(
                    "display",
                    "there is none",
                    "nobody can take part; run it where there is one (simulate needs none)"));
        }
        DisplaySetting setting = measured.get().setting();
        FrameMeasures frames = measured.get().frames();
        List<Finding> findings = new ArrayList<>();
        findings.add(size(setting));
        findings.add(scale(setting));
        findings.add(frames(frames));
        findings.add(refresh(frames.estimatedHz(), setting.reportedHz()));
        findings.add(input(measured.get().input()));
        desktop.ifPresent(known -> findings.add(desktop(known)));
        return findings;
    }

    private static Finding size(DisplaySetting display) {
        String told = said("%.0f × %.0f pixels", display.width(), display.height());
        return display.width() < LEAST_WIDTH || display.height() < LEAST_HEIGHT
                ? Finding.notFit(
                        "display", told, "texts and pictures are cut off; use one of 1280 × 720 pixels or more")
                : Finding.good("display", told);
    }

    private static Finding scale(DisplaySetting display) {
        String told = display.scaleX() == display.scaleY()
                ? said("× %.2f", display.scaleX())
                : said("× %.2f across, × %.2f down", display.scaleX(), display.scaleY());
        return whole(display.scaleX()) && whole(display.scaleY())
                ? Finding.good("scale", told)
                : Finding.careful(
                        "scale",
                        told,
                        "pictures are drawn anew between the display's pixels and look softer; set the system's scale to"
                                + " 100 % or 200 % (on Windows: Settings, System, Display, Scale)");
    }

    private static boolean whole(double scale) {
        return scale == Math.rint(scale);
    }

    private static Finding frames(FrameMeasures frames) {
        if (frames.count() == 0) {
            return Finding.notFit(
                    "frames", "none were seen", "the window is not drawn; see that the graphics driver is installed");
        }
        String told = said(
                "%.1f ms (SD %.1f ms), %.1f %% of %d came late",
                frames.medianMs(), frames.sdMs(), 100 * frames.lateShare(), frames.count());
        if (frames.medianMs() > SLOWEST_FRAME_MS || frames.lateShare() > MANY_LATE) {
            return Finding.notFit(
                    "frames",
                    told,
                    "onsets are off by a frame or more in many trials; close other programs, and see that the graphics"
                            + " driver is installed");
        }
        return frames.lateShare() > FEW_LATE
                ? Finding.careful(
                        "frames",
                        told,
                        "some onsets are a frame late, which dropped_pulses tells; close other programs")
                : Finding.good("frames", told);
    }

    private static Finding refresh(OptionalDouble estimated, OptionalDouble reported) {
        String system = reported.isPresent()
                ? said("the system reports %.0f Hz", reported.getAsDouble())
                : "the system reports none";
        if (estimated.isEmpty()) {
            return Finding.careful(
                    "refresh",
                    "too many frames came late to estimate it; " + system,
                    "close other programs, and measure again");
        }
        String told = said("%.1f Hz, estimated from frames; %s", estimated.getAsDouble(), system);
        if (estimated.getAsDouble() < LEAST_HZ) {
            return Finding.careful(
                    "refresh",
                    told,
                    "that is less than the 60 a second that are asked for, and onsets wait longer; set the display to"
                            + " 60 Hz or 120 Hz, and see that the graphics driver is installed");
        }
        return reported.isEmpty() || evenly(reported.getAsDouble())
                ? Finding.good("refresh", told)
                : Finding.careful(
                        "refresh",
                        told,
                        said(
                                "that is no multiple of the 60 a second that are drawn, so that onsets vary by up to"
                                        + " %.0f ms; set the display to 60 Hz or 120 Hz",
                                1000 / reported.getAsDouble()));
    }

    /** Whether each frame of the toolkit is shown for the same number of the display's. */
    private static boolean evenly(double reported) {
        double times = Math.rint(reported / TOOLKIT_HZ);
        return times >= 1 && Math.abs(reported - times * TOOLKIT_HZ) <= REPORTED_HZ_OFF;
    }

    private static Finding input(Optional<InputMeasures> measured) {
        if (measured.isEmpty()) {
            return Finding.careful(
                    "input",
                    "the system lets no program move the pointer, so that it could not be measured",
                    "on a Mac, allow Java to control the computer (Settings, Privacy & Security, Accessibility); on Linux,"
                            + " measure in an X11 session");
        }
        InputMeasures input = measured.get();
        String told = said(
                "a move of the pointer comes to the window in %.1f ms, 99 %% in %.1f ms, beside what the device takes",
                input.medianMs(), input.p99Ms());
        if (input.p99Ms() > SLOW_INPUT_MS) {
            return Finding.notFit(
                    "input", told, "response times are too long by that, now more, now less; close other programs");
        }
        return input.p99Ms() > QUICK_INPUT_MS
                ? Finding.careful(
                        "input", told, "single response times are too long by a frame or more; close other programs")
                : Finding.good("input", told);
    }

    private static Finding desktop(Desktop desktop) {
        return desktop == Desktop.WAYLAND
                ? Finding.careful(
                        "desktop",
                        desktop.words(),
                        "each frame goes through a compositor that may keep it for a frame or two, which no stamp tells;"
                                + " log in to an X11 session where absolute times matter")
                : Finding.good("desktop", desktop.words());
    }

    private static String said(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
