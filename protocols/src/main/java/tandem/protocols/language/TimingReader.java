package tandem.protocols.language;

import java.util.Optional;
import java.util.OptionalInt;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.Timing;

/** Reads {@code timing}, of the study and of conditions that differ from it. */
record TimingReader() {
    private static final Key SECOND_LOOK = Key.optional(
            "second-look",
            new Shape.Duration(),
            "No final answer after an initial one is taken earlier, with advice or without, so that an explanation is not"
                    + " simply more time; as long as minimum-view where it is left out.");
    private static final Key DEADLINE = Key.optional(
            "deadline", new Shape.Duration(), "The phase then ends without an answer; never, if left out.");
    private static final Key EXPOSURE =
            Key.optional("exposure", new Shape.Duration(), "The stimulus is taken away then; never, if left out.");
    private static final Key ADVICE_DELAY =
            Key.optional("advice-delay", new Shape.Duration(), "Delayed advice comes then; 5s if left out.");
    private static final Key VETO_WINDOW = Key.optional(
            "veto-window",
            new Shape.Duration(),
            "The AI's decision stands then, if nobody has vetoed it; 10s if left out.");
    static final Shape.Keys SHAPE = Shape.keys(
            "timing",
            "Times of every trial, counted from the first painted frame of a phase.",
            Key.required("minimum-view", new Shape.Duration(), "No answer is taken earlier."),
            SECOND_LOOK,
            DEADLINE,
            EXPOSURE,
            ADVICE_DELAY,
            VETO_WINDOW,
            Key.optional(
                    "match-latency",
                    new Shape.Truth(),
                    "All conditions have the same minimum time with the stimulus, the same onset of advice and the same"
                            + " time to decide: none may have a timing of its own, and solo has a second look where"
                            + " others have advice."));
    static final Shape.Keys OF_CONDITION = Shape.keys(
            "condition-timing",
            "Times of a condition's trials, where they differ from those of the study.",
            Key.optional("minimum-view", new Shape.Duration(), "No answer is taken earlier."),
            SECOND_LOOK,
            DEADLINE,
            EXPOSURE,
            ADVICE_DELAY,
            VETO_WINDOW);

    Timing read(YamlValue value) {
        YamlObject timing = value.object();
        int minimumView = timing.required("minimum-view").milliseconds();
        return checked(timing, over(new Timing(minimumView, minimumView, OptionalInt.empty()), timing, minimumView));
    }

    /** The study's times, except where {@code value} has others. */
    Timing read(Timing study, YamlValue value) {
        YamlObject timing = value.object();
        int minimumView =
                timing.optional("minimum-view").map(YamlValue::milliseconds).orElse(study.minimumViewMs());
        return checked(timing, over(study, timing, minimumView));
    }

    private static Timing over(Timing base, YamlObject timing, int minimumView) {
        int secondLook = timing.optional("second-look")
                .map(YamlValue::milliseconds)
                .orElse(Math.max(base.secondLookMs(), minimumView));
        return new Timing(
                minimumView,
                secondLook,
                milliseconds(timing, "deadline", base.deadlineMs()),
                milliseconds(timing, "exposure", base.exposureMs()),
                timing.optional("advice-delay").map(YamlValue::milliseconds).orElse(base.adviceDelayMs()),
                timing.optional("veto-window").map(YamlValue::milliseconds).orElse(base.vetoWindowMs()));
    }

    private static OptionalInt milliseconds(YamlObject timing, String key, OptionalInt otherwise) {
        Optional<YamlValue> value = timing.optional(key);
        return value.isPresent() ? OptionalInt.of(value.get().milliseconds()) : otherwise;
    }

    private static Timing checked(YamlObject timing, Timing read) {
        int earliest = Math.max(read.minimumViewMs(), read.secondLookMs());
        int deadline = read.deadlineMs().orElse(Integer.MAX_VALUE);
        if (deadline > 0 && deadline <= earliest) {
            timing.blame("deadline")
                    .found(
                            Check.DEADLINE_TOO_EARLY,
                            "the deadline comes before an answer is taken, after " + earliest + "ms",
                            "set a later deadline, or shorten minimum-view and second-look");
        }
        if (read.exposureMs().isPresent() && read.exposureMs().getAsInt() >= deadline) {
            timing.blame("exposure")
                    .found(
                            Check.EXPOSURE_WITHOUT_EFFECT,
                            "the stimulus is taken away when the phase is over",
                            "shorten exposure, or leave it out");
        }
        if (timing.optional("veto-window").isPresent() && read.vetoWindowMs() <= read.minimumViewMs()) {
            timing.blame("veto-window")
                    .found(
                            Check.VETO_TOO_EARLY,
                            "the veto window closes before a veto is taken, after " + read.minimumViewMs() + "ms",
                            "set a longer veto-window");
        }
        if (timing.optional("second-look").isPresent() && read.secondLookMs() < read.minimumViewMs()) {
            timing.blame("second-look")
                    .found(
                            Check.SECOND_LOOK_SHORTER,
                            "the second look may be shorter than the first",
                            "make it at least " + read.minimumViewMs() + "ms");
        }
        return read;
    }
}
