package tandem.app.doctor.certificate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        return Stream.of(
                        change(then, current, 0, "%.0f × %.0f pixels", "display_width", "display_height"),
                        change(then, current, 0, "scale × %.2f, × %.2f", "display_scale_x", "display_scale_y"),
                        change(then, current, 0, "displays connected: %.0f", "displays"),
                        change(then, current, SAME_HZ, "%.0f Hz", "refresh_reported_hz"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @param same a difference of no more than that is none */
    private static Optional<String> change(
            Map<String, Object> then, Map<String, Double> now, double same, String form, String... keys) {
        boolean known = Stream.of(keys).allMatch(key -> then.get(key) instanceof Number && now.containsKey(key));
        if (!known) {
            return Optional.empty();
        }
        Double[] before = Stream.of(keys)
                .map(key -> ((Number) then.get(key)).doubleValue())
                .toArray(Double[]::new);
        Double[] after = Stream.of(keys).map(now::get).toArray(Double[]::new);
        boolean differs = IntStream.range(0, keys.length).anyMatch(i -> Math.abs(before[i] - after[i]) > same);
        return differs ? Optional.of(told(form, before) + " then, " + told(form, after) + " now") : Optional.empty();
    }

    private static String told(String form, Double... values) {
        return String.format(Locale.ROOT, form, (Object[]) values);
    }
}
