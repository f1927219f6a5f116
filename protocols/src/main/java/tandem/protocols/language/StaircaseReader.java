package tandem.protocols.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tandem.protocols.design.DesignException;
import tandem.protocols.design.staircase.Quest;
import tandem.protocols.design.staircase.Staircase;
import tandem.protocols.design.staircase.UpDownStaircase;
import tandem.protocols.design.staircase.Weibull;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.ItemDraw;
import tandem.protocols.study.SessionPart;

/** Reads {@code staircase}, a part of a session. */
record StaircaseReader() {
    private static final double LEAST_LEVEL = -2;
    private static final double GRAIN = 0.01;
    private static final double LAPSE = 0.01;
    private static final Shape.Decimal SHARE = new Shape.Decimal(0, 1);
    private static final Shape.Keys UP_DOWN = Shape.keys(
            "up-down",
            "So many right answers running make it harder by a step, one wrong answer makes it easier (Levitt 1971). It"
                    + " settles where 71 % are right with two right answers, 79 % with three.",
            Key.required("right", new Shape.Whole(1, 10), "So many right answers running make it harder."),
            Key.required("start", SHARE, "Difficulty of the first trial."),
            Key.required(
                    "steps",
                    Shape.listOf(SHARE),
                    "Of the difficulty: the first until the first reversal, the next until the second, and so on."),
            Key.required("reversals", new Shape.Whole(1, 100), "It ends after so many reversals."),
            Key.optional(
                    "averaged",
                    new Shape.Whole(1, 100),
                    "The threshold is the mean of so many last reversals; of all if left out."));
    private static final Shape.Keys QUEST = Shape.keys(
            "quest",
            "Each trial is put where the threshold is most likely by now (Watson and Pelli 1983), on the logarithm of"
                    + " the ease, 1 minus the difficulty.",
            Key.required("right", SHARE, "The share of right answers at the threshold, such as 0.75."),
            Key.required("guessed", SHARE, "The share that guessing gets right: 1 over the number of options."),
            Key.required("expected", SHARE, "The difficulty where the threshold is expected."),
            Key.optional(
                    "spread", new Shape.Decimal(0, 10), "Standard deviation of that, in log10 units; 0.5 if left out."),
            Key.optional("slope", new Shape.Decimal(0, 100), "Of the Weibull function; 3.5 if left out."));
    static final Shape.Keys SHAPE = new Shape.Keys(
            "staircase",
            "Trials without advice that find the difficulty at which a participant is right just so often. The item"
                    + " nearest to the difficulty that is wanted comes next; none comes twice.",
            List.of(
                    Key.required("trials", new Shape.Whole(2, BlocksReader.MOST_TRIALS), "At most."),
                    Key.optional("items", ItemsReader.SHAPE, "Which items it draws from; all, if left out."),
                    Key.optional(
                            "feedback",
                            new Shape.Truth(),
                            "Whether the truth is told after every trial; false if left out."),
                    Key.optional("up-down", UP_DOWN, "By right answers running."),
                    Key.optional("quest", QUEST, "By what is most likely.")),
            List.of("up-down", "quest"),
            "",
            false);

    /** Empty after a problem was told. */
    Optional<SessionPart> read(YamlObject part) {
        int trials = part.required("trials").wholeNumber();
        Optional<YamlValue> upDown = part.optional("up-down");
        Optional<YamlValue> quest = part.optional("quest");
        if (upDown.isPresent() == quest.isPresent()) {
            part.self()
                    .error(
                            "the staircase has " + (upDown.isPresent() ? "two rules" : "no rule"),
                            "give it one of up-down, quest");
            return Optional.empty();
        }
        Optional<Staircase> start = upDown.isPresent()
                ? possible(upDown.get(), () -> upDown(upDown.get().object(), trials))
                : possible(quest.get(), () -> quest(quest.get().object(), trials));
        ItemDraw items = new ItemsReader().read(part.optional("items"));
        boolean feedback = part.optional("feedback").map(YamlValue::truth).orElse(false);
        return start.map(staircase -> new SessionPart.Staircase(trials, staircase, items, feedback));
    }

    private static Optional<Staircase> possible(YamlValue written, Supplier<Staircase> staircase) {
        try {
            return Optional.of(staircase.get());
        } catch (DesignException impossible) {
            written.found(Check.STAIRCASE_IMPOSSIBLE, impossible.what(), impossible.mend());
            return Optional.empty();
        }
    }

    private static Staircase upDown(YamlObject rule, int trials) {
        int reversals = rule.required("reversals").wholeNumber();
        return UpDownStaircase.of(new UpDownStaircase.Rule(
                rule.required("right").wholeNumber(),
                1 - rule.required("start").number(),
                rule.required("steps").list().stream().map(YamlValue::number).toList(),
                0,
                1,
                reversals,
                trials,
                rule.optional("averaged").map(YamlValue::wholeNumber).orElse(reversals)));
    }

    private static Staircase quest(YamlObject rule, int trials) {
        double ease = Math.max(
                Math.pow(10, LEAST_LEVEL), 1 - rule.required("expected").number());
        Weibull function = new Weibull(
                rule.optional("slope").map(YamlValue::number).orElse(3.5),
                LAPSE,
                rule.required("guessed").number(),
                rule.required("right").number());
        return Quest.of(new Quest.Rule(
                function,
                StrictMath.log10(ease),
                rule.optional("spread").map(YamlValue::number).orElse(0.5),
                LEAST_LEVEL,
                0,
                GRAIN,
                Quest.Placement.MEAN,
                0.5,
                trials));
    }
}
