package tandem.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tandem.protocols.session.ExplanationCost;
import tandem.results.given.ASession;
import tandem.results.trials.TrialRow;
import tandem.results.trials.TrialTable;

class MethodCostTest {

    /** One trial each on the first item and on the second, with these numbers of forward passes. */
    private static Stream<TrialRow> participant(String name, int first, int second) {
        ASession session = ASession.begun("session of " + name, name);
        for (int passes : new int[] {first, second}) {
            session.trial("block-1", "main", 1, "ai-explained", "sequential", "zim")
                    .phase("final")
                    .explanationDrawn("e" + passes, passes)
                    .painted("final")
                    .trialEnded();
        }
        return TrialTable.of(session.events()).stream();
    }

    /** Items c1 and c2, each seen by two: 10 + 30 passes, 2 backward, 2 · .5 s, 2 · .75 s of processors. */
    @Test
    void aMapThatSeveralSawCountsOnce() {
        List<TrialRow> trials = Stream.concat(participant("P001", 10, 30), participant("P002", 10, 30))
                .toList();

        assertThat(MethodCost.of(trials))
                .containsExactly(new MethodCost(
                        "integrated-gradients",
                        2,
                        new ExplanationCost(40, 2, 1.0, OptionalDouble.of(1.5), OptionalDouble.empty())));
    }

    @Test
    void aMapCostsItsShareOfTheSum() {
        MethodCost cost = MethodCost.of(participant("P001", 10, 30).toList()).get(0);

        assertThat(cost.each(ExplanationCost::forwardPasses)).isEqualTo(20);
        assertThat(cost.each(ExplanationCost::seconds)).isEqualTo(0.5);
    }

    @Test
    void whatNobodyDrewOrNoNetworkExplainedCostsNothing() {
        ASession session = ASession.begun("s1", "P001")
                .trial("block-1", "main", 1, "ai-explained", "sequential", "zim")
                .phase("final")
                .drawn("explanation", "e0")
                .painted("final")
                .trialEnded();

        assertThat(MethodCost.of(TrialTable.of(session.events()))).isEmpty();
    }
}
