package tandem.protocols.language;

import java.util.Optional;
import java.util.OptionalInt;
import tandem.protocols.study.Timing;

/** Reads {@code timing}. */
record TimingReader() {

    Timing read(YamlValue value) {
        YamlObject timing = value.object();
        int minimumView = timing.required("minimum-view").milliseconds();
        int secondLook =
                timing.optional("second-look").map(YamlValue::milliseconds).orElse(minimumView);
        Optional<YamlValue> deadline = timing.optional("deadline");
        timing.close();
        if (deadline.isEmpty()) {
            return new Timing(minimumView, secondLook, OptionalInt.empty());
        }
        int ms = deadline.get().milliseconds();
        if (ms > 0 && ms <= Math.max(minimumView, secondLook)) {
            deadline.get()
                    .error(
                            "the deadline comes before an answer is taken, after " + Math.max(minimumView, secondLook)
                                    + "ms",
                            "set a later deadline, or shorten minimum-view and second-look");
        }
        return new Timing(minimumView, secondLook, OptionalInt.of(ms));
    }
}
