package tandem.results.measures.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Person;
import tandem.results.measures.computation.Sampled;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.statistics.Result;

/**
 * How far the AI's confidence is from being aligned with people's (Corvelo Benz &amp; Gomez-Rodriguez 2023): where both are
 * surer that the AI's option is right, it ought not to be right less often. Cells are tenths of the probability that people
 * gave to it before advice, and of the AI's confidence; cells of fewer than 15 trials do not count.
 */
final class AlignmentError {

    /** Cells each way. */
    static final int CELLS = 10;

    /** Trials that a cell needs. */
    static final int LEAST = 15;

    private AlignmentError() {}

    /** The largest violation. */
    static Sampled<Belief> largest() {
        return violations(all -> all.stream().mapToDouble(v -> v).max().orElseThrow());
    }

    /** The mean violation over all pairs, a cell with itself among them. */
    static Sampled<Belief> mean() {
        return violations(all -> all.stream().mapToDouble(v -> v).average().orElseThrow());
    }

    private static Sampled<Belief> violations(Function<List<Double>, Double> summary) {
        return Sampled.ofGroup(
                "trial with both beliefs in the advice, and truth",
                AlignmentError::beliefs,
                beliefs -> violations(beliefs).map(summary));
    }

    private static List<Belief> beliefs(Person person) {
        return person.trials(From.GROUP).stream()
                .map(AlignmentError::belief)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Belief> belief(MeasuredTrial trial) {
        OptionalDouble human = trial.advised().map(trial::initialProbability).orElse(OptionalDouble.empty());
        return human.isEmpty() || trial.adviceConfidence().isEmpty()
                ? Optional.empty()
                : trial.adviceCorrect()
                        .map(right -> new Belief(
                                EqualWidth.bin(human.getAsDouble(), CELLS),
                                EqualWidth.bin(trial.adviceConfidence().getAsDouble(), CELLS),
                                right));
    }

    private static Result<List<Double>> violations(List<Belief> beliefs) {
        Map<List<Integer>, List<Belief>> byCell =
                beliefs.stream().collect(Collectors.groupingBy(belief -> List.of(belief.human, belief.ai)));
        List<Cell> cells = byCell.values().stream()
                .filter(cell -> cell.size() >= LEAST)
                .map(Cell::of)
                .toList();
        if (cells.size() < 2) {
            return Result.notAvailable("fewer than 2 cells of at least " + LEAST + " trials");
        }
        List<Double> violations = new ArrayList<>();
        for (Cell less : cells) {
            for (Cell more : cells) {
                if (less.human <= more.human && less.ai <= more.ai) {
                    violations.add(Math.max(0, less.shareRight - more.shareRight));
                }
            }
        }
        return Result.of(violations);
    }

    /** How sure both are of the AI's option, in cells, and whether it is right. */
    record Belief(int human, int ai, boolean right) {}

    private record Cell(int human, int ai, double shareRight) {
        static Cell of(List<Belief> beliefs) {
            Belief first = beliefs.get(0);
            double right = beliefs.stream().filter(Belief::right).count();
            return new Cell(first.human, first.ai, right / beliefs.size());
        }
    }
}
