package tandem.results.measures.family;

import static tandem.results.given.AMeasuredTrial.alone;
import static tandem.results.given.AMeasuredTrial.oneStage;
import static tandem.results.given.AMeasuredTrial.twoStage;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tandem.results.given.AMeasuredStudy;

class AutomationBiasTest {

    @Test
    void commissionIsHeldAgainstErrorsAlone() {
        // Wrong advice: taken 3 of 4 times. Alone on these items: wrong (B, C) 2 of 4 times. Ratio .75 / .5.
        AMeasuredStudy study = AMeasuredStudy.of(
                oneStage("BB"),
                oneStage("BB"),
                oneStage("BB"),
                oneStage("BA"),
                alone("BB"),
                alone("BC"),
                alone("BA"),
                alone("BA"));
        study.gives("commission", "", 3 / 4.0, 4);
        study.gives("solo_error", "", 2 / 4.0, 4);
        study.gives("commission_risk_ratio", "", 1.5, 4);
    }

    @Test
    void withoutErrorsAloneThereIsNoRiskRatio() {
        AMeasuredStudy.of(oneStage("BB"), alone("BA")).lacks("commission_risk_ratio", "", "divides by 0");
        AMeasuredStudy.of(oneStage("BB")).lacks("commission_risk_ratio", "", "the design has no solo baseline");
        AMeasuredStudy.of(oneStage("AA")).lacks("commission", "", "the design has no AI error trials");
    }

    @Test
    void aConsultationIsNegativeIfItTurnsRightIntoTheAisWrong() {
        // Right to the AI's wrong answer: one of four; right to a third option is not the AI's doing.
        AMeasuredStudy.of(twoStage("ABB"), twoStage("ABC"), twoStage("ABA"), twoStage("BCC"))
                .gives("negative_consultation", "", 1 / 4.0, 4);
    }

    @Test
    void anOmissionIsAnEventThatNobodyTellsOf() {
        // The event is A, the truth everywhere. The AI is silent of it twice; it is missed once.
        MeasureSettings usual = MeasureSettings.USUAL;
        MeasureSettings withEvent = new MeasureSettings(
                Optional.of("A"),
                usual.times(),
                usual.calibrationBins(),
                usual.substitutionQuantiles(),
                usual.early(),
                List.of(1),
                usual.equivalence());
        AMeasuredStudy.of(oneStage("BB"), oneStage("BA"), oneStage("AB"))
                .asked(withEvent)
                .gives("omission", "event=A", 1 / 2.0, 2);
        AMeasuredStudy.of(oneStage("AB")).asked(withEvent).lacks("omission", "event=A", "no trial");
    }
}
