package tandem.protocols.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.design.DesignException;
import tandem.protocols.design.allocation.AllocationRule;
import tandem.protocols.design.allocation.Allocator;
import tandem.protocols.design.allocation.Complete;
import tandem.protocols.design.allocation.LeastFilled;
import tandem.protocols.design.allocation.Minimisation;
import tandem.protocols.design.allocation.PermutedBlocks;
import tandem.protocols.design.allocation.StratifiedBlocks;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.Arm;

/** Reads {@code allocation}: how participants come to arms. */
record AllocationReader(List<Arm> arms) {
    private static final double PROBABILITY = 0.8;

    private enum Rule {
        COMPLETE,
        LEAST_FILLED,
        MINIMISATION,
        PERMUTED_BLOCKS,
        STRATIFIED_BLOCKS
    }

    private static final Map<String, Rule> RULES = Map.of(
            "complete", Rule.COMPLETE,
            "least-filled", Rule.LEAST_FILLED,
            "minimisation", Rule.MINIMISATION,
            "permuted-blocks", Rule.PERMUTED_BLOCKS,
            "stratified-blocks", Rule.STRATIFIED_BLOCKS);
    private static final Map<String, Minimisation.Imbalance> IMBALANCES =
            Map.of("range", Minimisation.Imbalance.RANGE, "variance", Minimisation.Imbalance.VARIANCE);
    static final Shape.Keys SHAPE = Shape.keys(
            "allocation",
            "How participants come to arms.",
            Key.required(
                    "rule",
                    Shape.word(RULES.keySet()),
                    "least-filled: the arm with the fewest running and completed participants, which is what is done"
                            + " where no allocation stands. complete: by chance alone. permuted-blocks: by chance, in"
                            + " blocks that are balanced. stratified-blocks: the same, apart in each stratum."
                            + " minimisation: so that strata stay balanced over arms (Pocock & Simon 1975)."),
            Key.optional(
                    "sizes",
                    Shape.listOf(new Shape.Whole(1, 1000)),
                    "Of blocks: each a multiple of the sum of the arms' weights; that sum and twice it, if left out."),
            Key.optional(
                    "strata",
                    Shape.listOf(new Shape.Id()),
                    "What is known of participants beforehand, such as age-group; told when a session begins."),
            Key.optional(
                    "probability", new Shape.Decimal(0.5, 1), "Of the preferred arm in minimisation; 0.8 if left out."),
            Key.optional(
                    "imbalance", Shape.word(IMBALANCES.keySet()), "What minimisation minimises; range if left out."));

    AllocationRule read(Optional<YamlValue> value) {
        if (value.isEmpty()) {
            return new LeastFilled();
        }
        YamlObject allocation = value.get().object();
        Rule rule = allocation.required("rule").word(RULES).orElse(Rule.LEAST_FILLED);
        int sum = arms.stream().mapToInt(Arm::weight).sum();
        List<Integer> sizes = allocation
                .optional("sizes")
                .map(list -> list.list().stream().map(YamlValue::wholeNumber).toList())
                .orElse(List.of(sum, 2 * sum));
        List<String> strata = allocation
                .optional("strata")
                .map(list -> list.list().stream().map(YamlValue::id).toList())
                .orElse(List.of());
        double probability =
                allocation.optional("probability").map(YamlValue::number).orElse(PROBABILITY);
        Minimisation.Imbalance imbalance = allocation
                .optional("imbalance")
                .flatMap(word -> word.word(IMBALANCES))
                .orElse(Minimisation.Imbalance.RANGE);
        if (arms.size() == 1) {
            value.get()
                    .found(
                            Check.ALLOCATION_WITHOUT_ARMS,
                            "there is one arm only",
                            "take allocation out, or add a factor between participants");
        }
        boolean byStrata = rule == Rule.STRATIFIED_BLOCKS || rule == Rule.MINIMISATION;
        if (byStrata && strata.isEmpty()) {
            value.get()
                    .found(Check.STRATA_MISSING, "the rule balances strata, and names none", "add strata: [age-group]");
            return new LeastFilled();
        }
        AllocationRule read =
                switch (rule) {
                    case COMPLETE -> new Complete();
                    case LEAST_FILLED -> new LeastFilled();
                    case PERMUTED_BLOCKS -> new PermutedBlocks(sizes);
                    case STRATIFIED_BLOCKS -> new StratifiedBlocks(sizes, strata);
                    case MINIMISATION -> new Minimisation(strata, probability, imbalance);
                };
        try {
            Allocator.check(read, arms.stream().map(Arm::weight).toList());
        } catch (DesignException impossible) {
            value.get().found(Check.ALLOCATION_IMPOSSIBLE, impossible.what(), impossible.mend());
        }
        return read;
    }
}
