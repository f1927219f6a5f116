package tandem.protocols.language;

import java.util.Optional;
import java.util.OptionalInt;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.Timing;

/** Reads {@code timing}. */
record TimingReader() {
    static final Shape.Keys SHAPE = Shape.keys(
            "timing",
            "Times of every trial, counted from the first painted frame of a phase.",
            Key.required("minimum-view", new Shape.Duration(), "No answer is taken earlier."),
            Key.optional(
                    "second-look",
                    new Shape.Duration(),
                    "No final answer after an initial one is taken earlier, with advice or without, so that an"
                            + " explanation is not simply more time; as long as minimum-view where it is left out."),
            Key.optional(
                    "deadline", new Shape.Duration(), "The phase then ends without an answer; never, if left out."));

    Timing read(YamlValue value) {
        YamlObject timing = value.object();
        int minimumView = timing.required("minimum-view").milliseconds();
        int secondLook =
                timing.optional("second-look").map(YamlValue::milliseconds).orElse(minimumView);
        Optional<YamlValue> deadline = timing.optional("deadline");
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
