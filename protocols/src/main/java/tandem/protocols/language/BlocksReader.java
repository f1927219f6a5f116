package tandem.protocols.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tandem.protocols.design.SequenceRules;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.AdviceSchedule;
import tandem.protocols.study.ByLevels;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Factor;
import tandem.protocols.study.Feedback;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Spacing;
import tandem.protocols.study.Variants;

/** Reads {@code blocks}, a part of a session, and checks what can be checked of its design without items. */
record BlocksReader(
        QuestionnaireShelf shelf, Map<String, Factor> factors, Map<String, ByLevels<Condition>> conditions) {
    static final int MOST_TRIALS = 1000;
    private static final Map<String, Boolean> ON_RESUME = Map.of("same-trial", true, "next-trial", false);
    private static final Map<String, Feedback> FEEDBACK =
            Map.of("none", Feedback.NONE, "trial", Feedback.TRIAL, "block", Feedback.BLOCK);
    private static final Shape.Keys GAP = Shape.keys(
            "gap",
            "Trials between items that share something.",
            Key.required("attribute", new Shape.Text(), "What they share the value of: a column of the manifest, say."),
            Key.required("trials", new Shape.Whole(1, 100), "At least so many others between two of the same value."));
    private static final Shape.Keys SPACING = Shape.keys(
            "spacing",
            "Rules for the order of main trials. They hold exactly, or the plan is refused by the name of the rule.",
            Key.optional(
                    "longest-run-of-class",
                    new Shape.Whole(1, MOST_TRIALS),
                    "Never more items of one true class running; if left out, as short as can be, but no shorter than 4."),
            Key.optional("gap", GAP, "Between items that share something."),
            Key.optional(
                    "orders",
                    new Shape.Whole(1, 1000),
                    "So many orders, met in turn; everybody has one of their own, if left out."));
    static final Shape.Keys SHAPE = new Shape.Keys(
            "blocks",
            "Blocks of trials.",
            List.of(
                    Key.optional(
                            "for-each",
                            Shape.either(new Shape.Reference("factor"), Shape.listOf(new Shape.Reference("factor"))),
                            "A factor within participants, or several: one block for each combination of their levels. One block"
                                    + " if left out."),
                    Key.optional(
                            "condition",
                            new Shape.Reference("condition"),
                            "The blocks' condition, or $ and a factor whose level is its name; the level of the one factor of"
                                    + " for-each, if left out."),
                    Key.optional("repeat", new Shape.Whole(1, 100), "So often all of them come; once if left out."),
                    Key.optional(
                            "items",
                            ItemsReader.SHAPE,
                            "Which items main and familiarisation trials draw from; all, if left out."),
                    Key.required("trials", new Shape.Whole(1, MOST_TRIALS), "Main trials in each block."),
                    Key.optional("spacing", SPACING, "Rules for the order of main trials, beside those on errors."),
                    Key.optional(
                            "familiarisation",
                            new Shape.Whole(0, MOST_TRIALS),
                            "First trials of blocks with an AI, from items of their own, marked and not analysed."),
                    Key.optional(
                            "attention-checks",
                            new Shape.Whole(0, MOST_TRIALS),
                            "So many trials among the main trials of each block that say which answer to give; never the first"
                                    + " of a block, never on an AI error, not analysed."),
                    Key.optional(
                            "on-resume",
                            Shape.word(ON_RESUME.keySet()),
                            "Where a session goes on that stopped in a trial after its stimulus was seen. same-trial (if left"
                                    + " out): in it. next-trial: after it; it stays without an answer and is not analysed."),
                    Key.optional(
                            "turns",
                            TurnsReader.SHAPE,
                            "Where the task has games: trials are games, and what is decided in a turn follows from what was"
                                    + " answered in those before."),
                    Key.optional(
                            "ai",
                            AdviceScheduleReader.SHAPE,
                            "How good the AI is; in blocks without advice its answers are kept silent. Left out in games, where the"
                                    + " task's parameters say it."),
                    Key.optional(
                            "feedback",
                            Shape.word(FEEDBACK.keySet()),
                            "When the truth is told: after no main trial, after each, or how many were right after each block."),
                    Key.optional(
                            "after",
                            new Shape.Listing(new Shape.Reference("questionnaire"), 0),
                            "Questionnaires asked after each block.")),
            List.of("ai", "turns"),
            "",
            false);

    SessionPart read(YamlValue value) {
        YamlObject blocks = value.object();
        List<String> forEach = forEach(blocks.optional("for-each"));
        String condition = condition(blocks, forEach);
        YamlValue trialsValue = blocks.required("trials");
        int trials = trialsValue.wholeNumber();
        Optional<SessionPart.Blocks.Turns> turns = blocks.optional("turns").map(new TurnsReader(shelf, blocks)::read);
        AdviceSchedule advice = turns.isPresent()
                ? AdviceSchedule.ofGames(trials)
                : new AdviceScheduleReader(trials, !trialsValue.absent()).read(ai(blocks));
        Optional<YamlValue> checks = blocks.optional("attention-checks");
        int attentionChecks = checks.map(YamlValue::wholeNumber).orElse(0);
        if (attentionChecks * 5 > trials) {
            checks.get()
                    .found(
                            Check.ATTENTION_TOO_OFTEN,
                            attentionChecks + " attention checks among " + trials + " trials",
                            "ask for at most " + trials / 5);
        }
        Feedback feedback =
                blocks.optional("feedback").flatMap(word -> word.word(FEEDBACK)).orElse(Feedback.NONE);
        if (feedback == Feedback.TRIAL) {
            blocks.optional("feedback")
                    .get()
                    .found(
                            Check.FEEDBACK_TEACHES,
                            "the truth is told after each main trial",
                            "write feedback: block, or say in the report that people could learn");
        }
        return new SessionPart.Blocks(
                forEach,
                condition,
                blocks.optional("repeat").map(YamlValue::wholeNumber).orElse(1),
                new ItemsReader().read(blocks.optional("items")),
                trials,
                turns,
                spacing(blocks.orMissing("spacing").object()),
                blocks.optional("familiarisation").map(YamlValue::wholeNumber).orElse(0),
                attentionChecks,
                advice,
                feedback,
                blocks.optional("on-resume")
                        .flatMap(word -> word.word(ON_RESUME))
                        .orElse(true),
                blocks.optional("after").map(shelf::references).orElse(List.of()));
    }

    private static YamlObject ai(YamlObject blocks) {
        if (blocks.optional("ai").isEmpty() && !blocks.self().absent()) {
            blocks.self().error("“ai” is missing in " + blocks.self().name(), "add it");
        }
        return blocks.orMissing("ai").object();
    }

    private static Spacing spacing(YamlObject spacing) {
        Optional<YamlValue> run = spacing.optional("longest-run-of-class");
        return new Spacing(
                run.isPresent() ? OptionalInt.of(run.get().wholeNumber()) : OptionalInt.empty(),
                spacing.optional("gap")
                        .map(YamlValue::object)
                        .map(gap -> new SequenceRules.Gap(
                                gap.required("attribute").text(),
                                gap.required("trials").wholeNumber())),
                spacing.optional("orders")
                        .map(count -> Variants.of(Math.max(1, count.wholeNumber())))
                        .orElse(Variants.EACH));
    }

    private List<String> forEach(Optional<YamlValue> value) {
        if (value.isEmpty()) {
            return List.of();
        }
        YamlValue chosen = value.get().chosen();
        List<YamlValue> names = chosen.shape() instanceof Shape.Listing ? chosen.list() : List.of(chosen);
        List<String> result = new ArrayList<>();
        Set<Object> orders = new HashSet<>();
        for (YamlValue name : names) {
            String factor = name.reference(factors.keySet());
            Factor known = factors.get(factor);
            if (known != null && known.isBetween()) {
                name.found(
                        Check.BLOCKS_OVER_FACTOR_BETWEEN,
                        "factor “" + factor + "” is varied between participants",
                        "take it out of for-each, and write condition: $" + factor);
            } else if (known != null) {
                orders.add(known.order().orElseThrow());
                result.add(factor);
            }
        }
        if (orders.size() > 1) {
            value.get()
                    .found(
                            Check.CROSSED_ORDERS_DIFFER,
                            "the factors that are crossed have different orders",
                            "give them the same order under factors");
        }
        return result;
    }

    private String condition(YamlObject blocks, List<String> forEach) {
        Optional<YamlValue> written = blocks.optional("condition");
        if (written.isEmpty() && forEach.size() != 1) {
            if (!blocks.self().absent()
                    && !(forEach.isEmpty() && blocks.optional("for-each").isPresent())) {
                blocks.self()
                        .error(
                                "“condition” is missing in “blocks”",
                                "add it: with one factor under for-each, its levels are the conditions' names");
            }
            return "";
        }
        if (written.isPresent() && !written.get().text().startsWith("$")) {
            return written.get().reference(conditions.keySet());
        }
        YamlValue where = written.orElseGet(() -> blocks.optional("for-each").orElseThrow());
        String factor = written.map(value -> value.text().substring(1)).orElseGet(() -> forEach.get(0));
        if (!factors.containsKey(factor)) {
            where.found(
                    Check.FACTOR_UNKNOWN,
                    "there is no factor “" + factor + "” to follow",
                    Spelling.advice(factor, factors.keySet()));
            return "";
        }
        checkLevels(where, factors.get(factor));
        return "$" + factor;
    }

    private void checkLevels(YamlValue where, Factor factor) {
        for (String level : factor.levels()) {
            if (!conditions.containsKey(level)) {
                where.found(
                        Check.LEVEL_WITHOUT_CONDITION,
                        "level “" + level + "” of factor “" + factor.name() + "” is not a condition",
                        Spelling.advice(level, conditions.keySet()));
            }
        }
    }
}
