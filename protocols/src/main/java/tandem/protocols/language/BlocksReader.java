package tandem.protocols.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.design.ErrorRules;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Factor;
import tandem.protocols.study.SessionPart;

/** Reads {@code blocks}, a part of a session, and checks what can be checked of its design without items. */
record BlocksReader(QuestionnaireShelf shelf, Map<String, Factor> factors, Map<String, Condition> conditions) {
    static final int MOST_TRIALS = 1000;
    private static final Map<String, Boolean> FEEDBACK = Map.of("none", false, "trial", true);
    private static final Shape.Keys ERRORS = Shape.keys(
            "errors",
            "Where the AI may err.",
            Key.optional(
                    "not-in-first", new Shape.Whole(0, MOST_TRIALS), "So many first trials are without an AI error."),
            Key.optional("longest-run", new Shape.Whole(1, MOST_TRIALS), "Never more AI errors running."));
    private static final Shape.Keys AI = Shape.keys(
            "ai",
            "How good the AI is in each block, exactly.",
            Key.required(
                    "accuracy",
                    new Shape.Share(),
                    "The share of main trials it is right on: a number from 0 to 1, or a fraction such as 18/24."),
            Key.optional("errors", ERRORS, "Where it may err."));
    static final Shape.Keys SHAPE = Shape.keys(
            "blocks",
            "One block of trials for each level of a factor, the level being the name of the block's condition.",
            Key.required("for-each", new Shape.Reference("factor"), "The factor."),
            Key.required("trials", new Shape.Whole(1, MOST_TRIALS), "Main trials in each block."),
            Key.optional(
                    "familiarisation",
                    new Shape.Whole(0, MOST_TRIALS),
                    "First trials of blocks with an AI, from items of their own, marked and not analysed."),
            Key.required("ai", AI, "How good the AI is; in blocks without advice its answers are kept silent."),
            Key.optional("feedback", Shape.word(FEEDBACK.keySet()), "Whether the truth is told after each main trial."),
            Key.optional(
                    "after",
                    new Shape.Listing(new Shape.Reference("questionnaire"), 0),
                    "Questionnaires asked after each block."));

    SessionPart read(YamlValue value) {
        YamlObject blocks = value.object();
        YamlValue forEach = blocks.required("for-each");
        String factor = forEach.reference(factors.keySet());
        checkLevels(forEach, factor);
        YamlValue trialsValue = blocks.required("trials");
        int trials = trialsValue.wholeNumber();
        int familiarisation =
                blocks.optional("familiarisation").map(YamlValue::wholeNumber).orElse(0);
        YamlObject ai = blocks.required("ai").object();
        YamlValue accuracyValue = ai.required("accuracy");
        int hits = new AccuracyReader(trials).hits(accuracyValue);
        Optional<YamlValue> errorsValue = ai.optional("errors");
        int notInFirst = 0;
        int longestRun = trials;
        if (errorsValue.isPresent()) {
            YamlObject errors = errorsValue.get().object();
            notInFirst =
                    errors.optional("not-in-first").map(YamlValue::wholeNumber).orElse(notInFirst);
            longestRun =
                    errors.optional("longest-run").map(YamlValue::wholeNumber).orElse(longestRun);
        }
        boolean feedback =
                blocks.optional("feedback").flatMap(word -> word.word(FEEDBACK)).orElse(false);
        List<String> after = blocks.optional("after").map(shelf::references).orElse(List.of());
        if (!trialsValue.absent() && !accuracyValue.absent() && hits >= 0) {
            ErrorRules.check(trials, trials - hits, notInFirst, longestRun)
                    .ifPresent(rule -> errorsValue.orElse(accuracyValue).error(rule.what(), rule.mend()));
        }
        return new SessionPart.Blocks(
                factor, trials, familiarisation, Math.max(hits, 0), notInFirst, longestRun, feedback, after);
    }

    private void checkLevels(YamlValue forEach, String name) {
        if (!factors.containsKey(name)) {
            return;
        }
        for (String level : factors.get(name).levels()) {
            if (!conditions.containsKey(level)) {
                forEach.error(
                        "level “" + level + "” of factor “" + name + "” is not a condition",
                        Spelling.advice(level, conditions.keySet()));
            }
        }
    }
}
