package tandem.results.measures.family;

import static tandem.results.given.AMeasuredTrial.alone;
import static tandem.results.given.AMeasuredTrial.oneStage;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tandem.results.given.AMeasuredStudy;
import tandem.results.measures.trial.Evidence;

class CognitiveMediationTest {

    @Test
    void marksMoveTowardsTheRegionsOfTheExplanation() {
        // Before {1, 2} against {2, 3, 4}: 1 common of 4. After {2, 3}: 2 common of 3.
        AMeasuredStudy study = AMeasuredStudy.of(
                oneStage("AA").marked(new Evidence.Regions(Set.of(1, 2), Set.of(2, 3), Set.of(2, 3, 4))));
        study.gives("evidence_similarity_gain", "similarity=iou", 2 / 3.0 - 1 / 4.0, 1);
        // 2·2/(2+3) − 2·1/(2+3)
        study.gives("evidence_similarity_gain", "similarity=dice", 4 / 5.0 - 2 / 5.0, 1);
        study.lacks("evidence_similarity_gain", "similarity=kendall_tau_b", "no trial with a value");
    }

    @Test
    void ranksMoveTowardsThoseOfTheExplanation() {
        // Before 3, 2, 1 against 1, 2, 3: all three pairs discordant, −1. After 1, 2, 2: two concordant, one tied:
        // 2 / √(2·3).
        AMeasuredStudy.of(oneStage("AA")
                        .marked(new Evidence.Ranks(
                                List.of(3.0, 2.0, 1.0), List.of(1.0, 2.0, 2.0), List.of(1.0, 2.0, 3.0))))
                .gives("evidence_similarity_gain", "similarity=kendall_tau_b", 2 / Math.sqrt(6) + 1, 1);
    }

    @Test
    void twoEmptyMarksHaveNoSimilarity() {
        AMeasuredStudy.of(oneStage("AA").marked(new Evidence.Regions(Set.of(), Set.of(1), Set.of())))
                .lacks("evidence_similarity_gain", "similarity=iou", "no trial with a value");
        AMeasuredStudy.of(oneStage("AA"))
                .lacks("evidence_similarity_gain", "similarity=iou", "the design has no evidence");
    }

    @Test
    void whatIsKeptShowsAloneAfterwards() {
        // Alone before: 1 of 2 right; after: 2 of 2 (a third answer would be wrong, too).
        AMeasuredStudy study = AMeasuredStudy.of(
                alone("AA").place("b1", 1, 1),
                alone("AC").place("b1", 1, 2),
                oneStage("AA").place("b2", 2, 1),
                alone("AA").place("b3", 3, 1),
                alone("AA").place("b3", 3, 2));
        study.gives("transfer", "", 2 / 2.0 - 1 / 2.0, 2);
        AMeasuredStudy.of(alone("AA").place("b1", 1, 1), oneStage("AA").place("b2", 2, 1))
                .lacks("transfer", "", "no solo trial after the condition");
    }
}
