package tandem.results.measures.family;

import static tandem.results.given.AMeasuredTrial.inAi;
import static tandem.results.given.AMeasuredTrial.oneStage;

import org.junit.jupiter.api.Test;
import tandem.protocols.study.Mode;
import tandem.results.given.AMeasuredStudy;
import tandem.results.given.AMeasuredTrial;

class SimulatabilityTest {

    private static AMeasuredTrial predicted(String condition, String prediction, String ai) {
        return inAi().in(condition).mode(Mode.SIMULATION).advised(ai).predicted(prediction);
    }

    private static AMeasuredStudy study() {
        return AMeasuredStudy.of(
                predicted("ai", "A", "A").explained(),
                predicted("ai", "C", "C").explained(),
                predicted("ai", "B", "B").explained(),
                predicted("ai", "B", "C").explained(),
                predicted("plain", "A", "B"),
                predicted("plain", "B", "B"));
    }

    @Test
    void anExplanationIsUsefulIfTheAisAnswersArePredictedMoreOften() {
        study().gives("simulation_accuracy", "", 3 / 4.0, 4);
        study().against("plain").gives("simulation_gain", "", 3 / 4.0 - 1 / 2.0, 4);
        study().against("plain").gives("simulation_utility", "", 3 / 4.0 / (1 / 2.0), 4);
    }

    @Test
    void agreementWithRightAdviceAndDisagreementWithWrongIsRight() {
        // Agreed with right, agreed with wrong, disagreed with wrong (which of the others is right is not asked).
        AMeasuredStudy.of(
                        inAi().mode(Mode.JUDGEMENT).advised("A").agreed(true),
                        inAi().mode(Mode.JUDGEMENT).advised("B").agreed(true),
                        inAi().mode(Mode.JUDGEMENT).advised("C").agreed(false))
                .gives("agreement_score", "chance=0.5", 2 / 3.0, 3);
    }

    @Test
    void whatWasNotAskedIsNotAvailable() {
        AMeasuredStudy.of(oneStage("AA")).lacks("simulation_accuracy", "", "the design has no prediction");
        AMeasuredStudy.of(oneStage("AA")).lacks("agreement_score", "", "the design has no judgement");
        study().lacks("simulation_gain", "", "the design has no comparison condition");
        // Three options are not HIVE's four.
        study().lacks("distinction_score", "chance=0.25", "no trial with a value");
        AMeasuredStudy.of(predicted("ai", "A", "A").explained(), predicted("plain", "A", "B"))
                .against("plain")
                .lacks("simulation_utility", "", "divides by 0");
    }

    @Test
    void amongFourOptionsChanceIsAQuarter() {
        AMeasuredStudy.of(
                        predicted("ai", "A", "A").options("A", "B", "C", "D"),
                        predicted("ai", "D", "A").options("A", "B", "C", "D"))
                .gives("distinction_score", "chance=0.25", 1 / 2.0, 2);
    }
}
