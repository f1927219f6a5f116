package tandem.results.measures.family;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.results.given.AMeasuredTrial.alone;
import static tandem.results.given.AMeasuredTrial.inAi;
import static tandem.results.given.AMeasuredTrial.twoStage;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tandem.results.given.AMeasuredStudy;
import tandem.results.given.AMeasuredTrial;
import tandem.results.measures.computation.Estimator;

class AdviceTakingTest {

    private static AMeasuredTrial numbers(double before, double advised, double after) {
        return inAi().before(before).advised(advised).after(after);
    }

    /** Weights −.2, 0, .4, 1, 1.5, and one undefined because the advice was the initial answer. */
    private static AMeasuredStudy fiveWeights() {
        return AMeasuredStudy.of(
                numbers(10, 20, 8),
                numbers(10, 20, 10),
                numbers(10, 20, 14),
                numbers(10, 20, 20),
                numbers(10, 20, 25),
                numbers(10, 10, 12));
    }

    @Test
    void theClippingPolicyChangesTheMeanWeight() {
        // (−.2 + 0 + .4 + 1 + 1.5) / 5
        fiveWeights().gives("weight_on_advice", "clipping=raw; scale=number", 0.54, 5);
        // (0 + 0 + .4 + 1 + 1) / 5
        fiveWeights().gives("weight_on_advice", "clipping=clip01; scale=number", 0.48, 5);
        // (0 + .4 + 1) / 3
        fiveWeights().gives("weight_on_advice", "clipping=drop_outside_01; scale=number", 1.4 / 3, 3);
        // (0 + 0 + .4 + 1 + 1.5) / 5
        fiveWeights().gives("weight_on_advice", "clipping=floor_0; scale=number", 0.58, 5);
    }

    @Test
    void medianAndSharesAtTheEndsAreOfRawWeights() {
        fiveWeights().gives("median_weight_on_advice", "clipping=raw; scale=number", 0.4, 5);
        fiveWeights().gives("no_weight_on_advice", "scale=number", 1 / 5.0, 5);
        fiveWeights().gives("full_weight_on_advice", "scale=number", 1 / 5.0, 5);
    }

    @Test
    void theWeightOfProbabilitiesIsTheShareOfWhatWasMissingToCertainty() {
        AMeasuredStudy study = AMeasuredStudy.of(
                // (.6 − .2) / (1 − .2) = .5
                spread(0.2, 0.6),
                // (.3 − .6) / (1 − .6) = −.75
                spread(0.6, 0.3),
                // 1 − 1 = 0: undefined
                spread(1, 1),
                spread(0.5, 0.5).notAdvised());
        study.gives("weight_on_advice", "clipping=raw; scale=probability", (0.5 - 0.75) / 2, 2);
        study.gives("weight_on_advice", "clipping=floor_0; scale=probability", (0.5 + 0) / 2, 2);
        // Undefined, negative and no advice are 0 there.
        study.gives("weight_on_advice", "clipping=zhang2023; scale=probability", 0.5 / 4, 4);
    }

    private static AMeasuredTrial spread(double before, double after) {
        return inAi().advised("B")
                .before(Map.of("A", 1 - before, "B", before))
                .after(Map.of("A", 1 - after, "B", after));
    }

    @Test
    void onATwoOptionProbabilityScaleConfidenceTellsTheProbabilityOfTheAdvice() {
        // p0(B) = 1 − .8 = .2, p1(B) = .6: (.6 − .2) / .8
        AMeasuredStudy.of(inAi().twoOptions().before("A", 0.8).advised("B").after("B", 0.6))
                .gives("weight_on_advice", "clipping=raw; scale=probability", 0.5, 1);
        AMeasuredStudy.of(inAi().before("A", 0.8).advised("B").after("B", 0.6))
                .lacks("weight_on_advice", "clipping=raw; scale=probability", "no option probabilities");
    }

    @Test
    void switchingIsMovingToTheAiAndNotToAThirdOption() {
        // Disagreed three times: took the AI's, kept, went to a third; agreed once and left it, once and stayed.
        AMeasuredStudy study =
                AMeasuredStudy.of(twoStage("BAA"), twoStage("BAB"), twoStage("BAC"), twoStage("AAB"), twoStage("AAA"));
        study.gives("switch_fraction", "", 1 / 3.0, 3);
        study.gives("reverse_switch", "", 1 / 2.0, 2);
        study.gives("agreement_fraction", "", 2 / 5.0, 5);
        study.gives("initial_agreement", "", 2 / 5.0, 5);
    }

    @Test
    void switchingAloneIsTowardsTheSilentAnswer() {
        AMeasuredStudy study = AMeasuredStudy.of(
                        alone("AA").before("B"), alone("AB").before("B"))
                .in("solo");
        study.gives("switch_fraction", "", 1 / 2.0, 2);
        assertThat(study.row("switch_fraction", "", Estimator.POOLED)
                        .definition()
                        .optionsText())
                .isEqualTo("advice=silent");
    }

    @Test
    void changesOfMindAloneAreTakenOff() {
        // With advice moved 2 of 3 times; at the second look alone, towards the silent answer, 1 of 2 times.
        AMeasuredStudy study = AMeasuredStudy.of(
                twoStage("BAA"),
                twoStage("BAA"),
                twoStage("BAC"),
                alone("AA").before("B"),
                alone("AC").before("B"),
                alone("AA").before("A"));
        study.gives("switch_fraction_beyond_solo", "", 2 / 3.0 - 1 / 2.0, 3);
        AMeasuredStudy.of(twoStage("BAA"), alone("AA"))
                .lacks("switch_fraction_beyond_solo", "", "no trial with initial disagreement and a value in the solo");
    }

    @Test
    void whatIsNotThereIsNotAvailable() {
        AMeasuredStudy agreed = AMeasuredStudy.of(twoStage("AAA"));
        agreed.lacks("switch_fraction", "", "no trial with initial disagreement");
        agreed.lacks("weight_on_advice", "clipping=raw; scale=number", "the design has no numeric advice");
        AMeasuredStudy.of(twoStage("BAA")).lacks("reverse_switch", "", "no trial with initial agreement");
        AMeasuredStudy.of(numbers(10, 10, 12))
                .lacks("weight_on_advice", "clipping=raw; scale=number", "no trial with a value");
        AMeasuredStudy.of(numbers(10, 10, 12))
                .lacks("median_weight_on_advice", "clipping=raw; scale=number", "no trial with a defined weight");
        AMeasuredStudy.of(AMeasuredTrial.oneStage("AA"))
                .lacks("switch_fraction", "", "the design has no initial decision");
        AMeasuredStudy.of(inAi().before("A").after("A")).lacks("agreement_fraction", "", "the design has no advice");
    }
}
