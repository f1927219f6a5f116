package tandem.app.doctor.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tandem.app.doctor.DisplaySetting;

/** What differs between the display that was measured and the one that is there now. */
final class DisplayChange {

    /** Systems round 59.94 Hz to 59 or to 60. */
    private static final double SAME_HZ = 1;

    private DisplayChange() {}

    /**
     * In words, one for each difference; what one of the two does not tell is no difference.
     *
     * @param then by the names that {@link DisplaySetting#named()} gives
     */
    static List<String> between(Map<String, Object> then, DisplaySetting now) {
        Map<String, Double> current = now.named();
        List<String> changes = new ArrayList<>();
        pair(then, current, "%.0f × %.0f pixels", "display_width", "display_height", changes);
        pair(then, current, "scale × %.2f, × %.2f", "display_scale_x", "display_scale_y", changes);
        one(then, current, "displays connected: %.0f", "displays", 0, changes);
        one(then, current, "%.0f Hz", "refresh_reported_hz", SAME_HZ, changes);
        return changes;
    }

    private static void pair(
            Map<String, Object> then,
            Map<String, Double> now,
            String form,
            String first,
            String second,
            List<String> changes) {
        if (then.get(first) instanceof Number x
                && then.get(second) instanceof Number y
                && (x.doubleValue() != now.get(first) || y.doubleValue() != now.get(second))) {
            changes.add(told(form, x.doubleValue(), y.doubleValue()) + " then, "
                    + told(form, now.get(first), now.get(second)) + " now");
        }
    }

    private static void one(
            Map<String, Object> then,
            Map<String, Double> now,
            String form,
            String key,
            double same,
            List<String> changes) {
        if (then.get(key) instanceof Number known
                && now.containsKey(key)
                && Math.abs(known.doubleValue() - now.get(key)) > same) {
            changes.add(told(form, known.doubleValue()) + " then, " + told(form, now.get(key)) + " now");
        }
    }

    private static String told(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
