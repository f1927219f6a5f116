package tandem.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tandem.protocols.session.ExplanationCost;
import tandem.results.given.ASession;
import tandem.results.trials.TrialRow;
import tandem.results.trials.TrialTable;

class MethodCostTest {

    /** A trial each on items c1, c2 and so on, with these numbers of forward passes. */
    private static Stream<TrialRow> participant(String name, int... forwardPasses) {
        ASession session = ASession.begun("session of " + name, name);
        for (int passes : forwardPasses) {
            session.trial("block-1", "main", 1, "ai-explained", "sequential", "zim")
                    .phase("final")
                    .explanationDrawn("e" + passes, passes)
                    .painted("final")
                    .trialEnded();
        }
        return TrialTable.of(session.events()).stream();
    }

    private static OptionalDouble forward(ExplanationCost cost) {
        return OptionalDouble.of(cost.forwardPasses());
    }

    /** Items c1, c2 and c3, each seen by two: 10 + 30 + 80 passes, of which the middle one is 30; 3 · .75 s of processors. */
    @Test
    void aMapThatSeveralSawCountsOnce() {
        MethodCost cost = MethodCost.of(Stream.concat(participant("P001", 10, 30, 80), participant("P002", 10, 30, 80))
                        .toList())
                .get(0);

        assertThat(cost.method()).isEqualTo("integrated-gradients");
        assertThat(cost.maps()).hasSize(3);
        assertThat(cost.median(MethodCostTest::forward)).hasValue(30);
        assertThat(cost.sum(MethodCostTest::forward)).hasValue(120);
        assertThat(cost.sum(ExplanationCost::cpuSeconds)).hasValue(2.25);
    }

    @Test
    void whatAMachineDoesNotTellOfEachMapIsToldOfNone() {
        MethodCost cost = MethodCost.of(participant("P001", 10, 30).toList()).get(0);

        assertThat(cost.median(ExplanationCost::joules)).isEmpty();
        assertThat(cost.sum(ExplanationCost::joules)).isEmpty();
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
