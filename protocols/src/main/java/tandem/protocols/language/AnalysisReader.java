package tandem.protocols.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.protocols.analysis.AnalysisPlan;
import tandem.protocols.analysis.Cell;
import tandem.protocols.analysis.Correction;
import tandem.protocols.analysis.Direction;
import tandem.protocols.analysis.Hypothesis;
import tandem.protocols.analysis.PlannedTest;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.Factor;

/** Reads {@code analysis}: what the study will test. */
record AnalysisReader(Map<String, Factor> factors, Set<String> conditions) {
    private static final Map<String, Correction> CORRECTIONS =
            Arrays.stream(Correction.values()).collect(Collectors.toMap(Correction::word, Function.identity()));
    private static final Map<String, Direction> DIRECTIONS =
            Arrays.stream(Direction.values()).collect(Collectors.toMap(Direction::word, Function.identity()));
    private static final Map<String, PlannedTest> TESTS =
            Arrays.stream(PlannedTest.values()).collect(Collectors.toMap(PlannedTest::word, Function.identity()));
    private static final Shape.Names CELL = new Shape.Names("condition or factor", false, new Shape.Level());
    private static final Shape.Keys HYPOTHESIS = Shape.keys(
            "hypothesis",
            "That a measure differs between two cells of the design, or does not. Each participant has one value a cell.",
            Key.required("id", new Shape.Id(), "Names it in the table."),
            Key.required("says", new Shape.Text(), "What is expected, in a sentence."),
            Key.required("measure", new Shape.Text(), "Name of the measure, as in measures.csv."),
            Key.optional(
                    "options",
                    new Shape.Names("option", true, new Shape.Text()),
                    "Options that tell measures of one name apart, such as clipping: raw."),
            Key.required("of", CELL, "The cell that is measured: a condition, levels of factors, or both."),
            Key.required("against", CELL, "The cell it is compared with."),
            Key.required(
                    "test",
                    Shape.word(TESTS.keySet()),
                    "paired-t, signed-rank and sign-flip compare the same participants; welch-t and mann-whitney"
                            + " different ones; paired-equivalence and welch-equivalence ask whether the difference is"
                            + " smaller than smallest-effect."),
            Key.optional(
                    "direction",
                    Shape.word(DIRECTIONS.keySet()),
                    "What is expected of the difference of the first from the second; two-sided if left out."),
            Key.optional(
                    "smallest-effect",
                    new Shape.Decimal(0, 1_000_000),
                    "A smaller difference is none, in the measure's unit; needed for equivalence."));
    static final Shape.Keys SHAPE = Shape.keys(
            "analysis",
            "What the study will test, so that the confirmatory table leaves no choice.",
            Key.optional("alpha", new Shape.Decimal(0, 1), "Error probability; 0.05 if left out."),
            Key.optional(
                    "correction",
                    Shape.word(CORRECTIONS.keySet()),
                    "Of the hypotheses' p values: holm (if left out), benjamini-hochberg or none."),
            Key.required("hypotheses", Shape.listOf(HYPOTHESIS), "In the order of the table."));

    AnalysisPlan read(Optional<YamlValue> value) {
        return value.map(YamlValue::object).map(this::plan).orElse(AnalysisPlan.NONE);
    }

    private AnalysisPlan plan(YamlObject analysis) {
        Set<String> ids = new HashSet<>();
        List<Hypothesis> hypotheses = new ArrayList<>();
        for (YamlValue entry : analysis.required("hypotheses").list()) {
            hypothesis(entry.object(), ids).ifPresent(hypotheses::add);
        }
        return new AnalysisPlan(
                analysis.optional("alpha").map(YamlValue::number).orElse(0.05),
                analysis.optional("correction")
                        .flatMap(word -> word.word(CORRECTIONS))
                        .orElse(Correction.HOLM),
                hypotheses);
    }

    /** Empty after a problem was told. */
    private Optional<Hypothesis> hypothesis(YamlObject written, Set<String> ids) {
        YamlValue id = written.required("id");
        if (!ids.add(id.id())) {
            id.found(Check.HYPOTHESIS_TWICE, "hypothesis “" + id.text() + "” stands twice", "give one another id");
        }
        Map<String, String> options = new LinkedHashMap<>();
        for (YamlObject.Entry entry : written.orMissing("options").object().entries()) {
            options.put(entry.key().text(), entry.value().text());
        }
        Cell of = cell(written.required("of"));
        Cell against = cell(written.required("against"));
        Optional<PlannedTest> test = written.required("test").word(TESTS);
        Optional<YamlValue> effect = written.optional("smallest-effect");
        String says = written.required("says").text();
        String measure = written.required("measure").text();
        Direction direction = written.optional("direction")
                .flatMap(word -> word.word(DIRECTIONS))
                .orElse(Direction.TWO_SIDED);
        OptionalDouble smallest =
                effect.isPresent() ? OptionalDouble.of(effect.get().number()) : OptionalDouble.empty();
        if (test.isEmpty() || !fits(written, test.get(), of, against, smallest)) {
            return Optional.empty();
        }
        return Optional.of(
                new Hypothesis(id.text(), says, measure, options, of, against, test.get(), direction, smallest));
    }

    private boolean fits(YamlObject written, PlannedTest test, Cell of, Cell against, OptionalDouble smallest) {
        if (test.equivalence() && smallest.orElse(0) == 0) {
            written.required("test")
                    .found(
                            Check.EQUIVALENCE_WITHOUT_BOUND,
                            "nothing says how small a difference is none",
                            "add smallest-effect: 0.1, say");
            return false;
        }
        if (of.equals(against)) {
            written.required("against")
                    .found(Check.HYPOTHESIS_OF_ONE_CELL, "both cells are the same", "compare with another cell");
            return false;
        }
        boolean between = factors.values().stream()
                .filter(Factor::isBetween)
                .anyMatch(factor -> differ(of, against, factor.name()));
        if (between == test.paired()) {
            written.required("test")
                    .found(
                            Check.TEST_OF_OTHER_PARTICIPANTS,
                            between
                                    ? "no participant is in both cells, and " + test.word() + " compares the same ones"
                                    : "the same participants are in both cells, and " + test.word()
                                            + " compares different ones",
                            between ? "use welch-t or mann-whitney" : "use paired-t, signed-rank or sign-flip");
            return false;
        }
        return true;
    }

    private static boolean differ(Cell of, Cell against, String factor) {
        String one = of.where().get(factor);
        String other = against.where().get(factor);
        return one != null && other != null && !one.equals(other);
    }

    private Cell cell(YamlValue value) {
        Map<String, String> where = new LinkedHashMap<>();
        for (YamlObject.Entry entry : value.object().entries()) {
            String name = entry.key().id();
            String level = entry.value().level();
            if (name.equals(Cell.CONDITION)) {
                unknown(entry.value(), "condition", level, conditions);
            } else if (factors.containsKey(name)) {
                unknown(
                        entry.value(),
                        "level",
                        level,
                        Set.copyOf(factors.get(name).levels()));
            } else {
                unknown(entry.key(), "factor", name, factors.keySet());
            }
            where.put(name, level);
        }
        if (where.isEmpty()) {
            value.found(Check.HYPOTHESIS_CELL_UNKNOWN, "it names no cell", "write { condition: NAME }");
        }
        return new Cell(where);
    }

    private static void unknown(YamlValue value, String kind, String name, Set<String> known) {
        if (!known.contains(name)) {
            value.found(
                    Check.HYPOTHESIS_CELL_UNKNOWN,
                    "there is no " + kind + " “" + name + "”",
                    Spelling.advice(name, known));
        }
    }
}
