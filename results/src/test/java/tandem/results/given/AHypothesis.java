package tandem.results.given;

import java.util.Map;
import java.util.OptionalDouble;
import tandem.protocols.analysis.Cell;
import tandem.protocols.analysis.Direction;
import tandem.protocols.analysis.Hypothesis;
import tandem.protocols.analysis.PlannedTest;

/** A hypothesis: more advice is followed in the condition {@code explained} than in {@code plain}, by a paired t-test. */
public final class AHypothesis {

    private String id = "h1";
    private String says = "Explained advice is followed more often.";
    private String measure = "agreement_fraction";
    private String of = "explained";
    private String against = "plain";
    private PlannedTest test = PlannedTest.PAIRED_T;
    private Direction direction = Direction.GREATER;
    private OptionalDouble smallestEffect = OptionalDouble.empty();

    private AHypothesis() {}

    public static AHypothesis aHypothesis() {
        return new AHypothesis();
    }

    public AHypothesis called(String newId) {
        id = newId;
        return this;
    }

    public AHypothesis saying(String sentence) {
        says = sentence;
        return this;
    }

    public AHypothesis measuring(String name) {
        measure = name;
        return this;
    }

    public AHypothesis comparing(String condition, String other) {
        of = condition;
        against = other;
        return this;
    }

    public AHypothesis testedBy(PlannedTest newTest) {
        test = newTest;
        return this;
    }

    public AHypothesis towards(Direction newDirection) {
        direction = newDirection;
        return this;
    }

    public AHypothesis notSmallerThan(double effect) {
        smallestEffect = OptionalDouble.of(effect);
        return this;
    }

    public Hypothesis build() {
        return new Hypothesis(
                id,
                says,
                measure,
                Map.of(),
                new Cell(Map.of(Cell.CONDITION, of)),
                new Cell(Map.of(Cell.CONDITION, against)),
                test,
                direction,
                smallestEffect);
    }
}
