package tandem.protocols.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.AnswerForm;

/** Reads {@code answer}: in which form people answer. */
record AnswerReader(int options) {
    private static final Map<String, Boolean> STARTS = Map.of("empty", false, "own-answer", true);
    private static final Key STARTING = Key.optional(
            "starts",
            Shape.word(STARTS.keySet()),
            "Where the answer to a second look starts: empty (if left out), or own-answer, at the first one.");
    private static final Key MOVING = Key.optional(
            "must-move",
            new Shape.Truth(),
            "Whether an answer that starts at the own one must be changed, be it back to where it was; false if left"
                    + " out.");
    private static final Shape.Keys SLIDER = Shape.keys(
            "answer-slider",
            "A position between two options says how likely each is.",
            Key.optional("step", new Shape.Whole(1, 50), "Between positions, in per cent; 1 if left out."),
            STARTING,
            MOVING);
    private static final Shape.Keys POINTS = Shape.keys(
            "answer-points",
            "Points are shared out over the options.",
            Key.optional("total", new Shape.Whole(2, 1000), "To share out; 100 if left out."),
            STARTING,
            MOVING);
    private static final Shape.Keys AMOUNTS = Shape.keys(
            "answer-amounts",
            "A whole number is given of each option.",
            Key.required("most", new Shape.Whole(1, 9), "Of an option; the least is 0."));
    static final Shape.Keys SHAPE = new Shape.Keys(
            "answer",
            "In which form people answer where they do not choose one option. Of slider and points, the option with the most"
                    + " is the decision, and its share the confidence in it; so one option must have more than every"
                    + " other. Amounts as a whole are the decision.",
            List.of(
                    Key.optional("slider", SLIDER, "A position between two options."),
                    Key.optional("points", POINTS, "Points over any number of options."),
                    Key.optional("amounts", AMOUNTS, "An amount of each option, where the task asks for amounts.")),
            List.of("slider", "points", "amounts"),
            "",
            false);

    /** The form; one option is chosen where the protocol names none. */
    AnswerForm read(Optional<YamlValue> value) {
        return value.map(YamlValue::object).map(this::form).orElseGet(AnswerForm.Choice::new);
    }

    private AnswerForm form(YamlObject answer) {
        Optional<YamlValue> slider = answer.optional("slider");
        Optional<YamlValue> points = answer.optional("points");
        Optional<YamlValue> amounts = answer.optional("amounts");
        long forms =
                Stream.of(slider, points, amounts).filter(Optional::isPresent).count();
        if (forms != 1) {
            answer.self()
                    .error(
                            "the answer has " + (forms == 0 ? "no form" : "several forms"),
                            "give it one of slider, points, amounts");
        }
        return slider.map(this::slider)
                .or(() -> points.map(AnswerReader::points))
                .or(() -> amounts.map(AnswerReader::amounts))
                .orElseGet(AnswerForm.Choice::new);
    }

    private static AnswerForm amounts(YamlValue value) {
        return new AnswerForm.Amounts(value.object().required("most").wholeNumber());
    }

    private AnswerForm slider(YamlValue value) {
        YamlObject slider = value.object();
        if (options > 2) {
            value.found(Check.SLIDER_OPTIONS, "the task has " + options + " options", "write points instead of slider");
        }
        boolean own = startsAtOwn(slider);
        return new AnswerForm.Slider(step(slider), own, mustMove(slider, own));
    }

    private static int step(YamlObject slider) {
        int step = slider.optional("step").map(YamlValue::wholeNumber).orElse(1);
        if (100 % step == 0) {
            return step;
        }
        slider.orMissing("step")
                .found(
                        Check.SLIDER_STEPS,
                        "steps of " + step + " do not lead from one option to the other",
                        "use a divisor of 100");
        return 1;
    }

    private static AnswerForm points(YamlValue value) {
        YamlObject points = value.object();
        boolean own = startsAtOwn(points);
        return new AnswerForm.Points(
                points.optional("total").map(YamlValue::wholeNumber).orElse(100), own, mustMove(points, own));
    }

    private static boolean startsAtOwn(YamlObject form) {
        return form.optional("starts").flatMap(word -> word.word(STARTS)).orElse(false);
    }

    private static boolean mustMove(YamlObject form, boolean startsAtOwn) {
        boolean moves = form.optional("must-move").map(YamlValue::truth).orElse(false);
        if (moves && !startsAtOwn) {
            form.optional("must-move")
                    .get()
                    .found(
                            Check.MOVE_WITHOUT_START,
                            "an answer that starts empty is given by moving it",
                            "take must-move out, or write starts: own-answer");
        }
        return moves;
    }
}
