package tandem.protocols.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.scoring.Aggregate;
import tandem.protocols.questionnaire.scoring.MissingRule;
import tandem.protocols.questionnaire.scoring.Scoring;
import tandem.protocols.questionnaire.scoring.Subscale;

/** Reads {@code scoring}: how the answers to a questionnaire become numbers. */
record ScoringReader() {
    private static final Map<String, Aggregate> AGGREGATES =
            Map.of("mean", Aggregate.MEAN, "sum", Aggregate.SUM, "weighted", Aggregate.WEIGHTED);
    private static final Map<String, MissingRule> MISSING =
            Map.of("na", MissingRule.NA, "prorate", MissingRule.PRORATE, "midpoint", MissingRule.MIDPOINT);
    private static final Shape.Decimal FACTOR = new Shape.Decimal(-1000, 1000);
    private static final Shape.Decimal SUMMAND = new Shape.Decimal(-100_000, 100_000);
    private static final Shape.Keys SUBSCALE = Shape.keys(
            "subscale",
            "One score of a questionnaire: the aggregate of its items, times multiply, plus add.",
            Key.required("items", Shape.listOf(new Shape.Id()), "Ids of the questions that make it up."),
            Key.optional(
                    "reversed",
                    Shape.listOf(new Shape.Id()),
                    "Those of them that count from the other end: of five points, 2 counts as 4."),
            Key.required(
                    "aggregate",
                    Shape.word(AGGREGATES.keySet()),
                    "How their answers become one number; weighted is a mean with weights from another answer."),
            Key.optional(
                    "weights",
                    new Shape.Id(),
                    "For weighted: id of the question that weighs the items. It compares pairs, or spreads points, and"
                            + " its options are the ids of the items."),
            Key.optional("multiply", FACTOR, "Stretches the aggregate; 1 if left out."),
            Key.optional("add", SUMMAND, "Is added after that; 0 if left out."),
            Key.optional(
                    "min-valid",
                    new Shape.Whole(1, 1000),
                    "How many items must be answered for there to be a score; all of them if left out."),
            Key.optional(
                    "missing",
                    Shape.word(MISSING.keySet()),
                    "What an item without an answer does where enough others have one: prorate lets those stand for it,"
                            + " midpoint takes the middle of its range. na, the score is missing, if left out."));
    static final Shape.Names SHAPE = new Shape.Names("scale", false, SUBSCALE);

    /** The scales that are possible over {@code questionnaire}. */
    Scoring read(YamlObject scoring, Questionnaire questionnaire) {
        List<Subscale> scales = new ArrayList<>();
        for (YamlObject.Entry entry : scoring.entries()) {
            String id = entry.key().id();
            subscale(id, entry).ifPresent(scale -> {
                List<String> problems = new Scoring(List.of(scale)).problems(questionnaire);
                problems.forEach(problem -> found(entry, problem));
                if (problems.isEmpty()) {
                    scales.add(scale);
                }
            });
        }
        return new Scoring(scales);
    }

    private static Optional<Subscale> subscale(String id, YamlObject.Entry entry) {
        YamlObject scale = entry.value().object();
        List<String> items = ids(scale.required("items"));
        List<String> reversed =
                scale.optional("reversed").map(ScoringReader::ids).orElse(List.of());
        Optional<Aggregate> aggregate = scale.required("aggregate").word(AGGREGATES);
        Optional<String> weights = scale.optional("weights").map(YamlValue::id);
        double multiply = scale.optional("multiply").map(YamlValue::number).orElse(1.0);
        double add = scale.optional("add").map(YamlValue::number).orElse(0.0);
        int valid = scale.optional("min-valid").map(YamlValue::wholeNumber).orElse(items.size());
        Optional<MissingRule> missing =
                scale.optional("missing").map(word -> word.word(MISSING)).orElse(Optional.of(MissingRule.NA));
        if (items.isEmpty() || aggregate.isEmpty() || missing.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Subscale(
                    id, items, new HashSet<>(reversed), aggregate.get(), weights, multiply, add, valid, missing.get()));
        } catch (IllegalArgumentException impossible) {
            found(entry, impossible.getMessage());
            return Optional.empty();
        }
    }

    private static void found(YamlObject.Entry entry, String problem) {
        entry.key()
                .found(
                        Check.SCORING_IMPOSSIBLE,
                        problem,
                        "correct the scale, or leave it out and let the answers stand for themselves");
    }

    private static List<String> ids(YamlValue list) {
        return list.list().stream().map(YamlValue::id).toList();
    }
}
