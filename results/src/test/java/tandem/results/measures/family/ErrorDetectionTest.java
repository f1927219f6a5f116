package tandem.results.measures.family;

import static tandem.results.given.AMeasuredTrial.oneStage;

import org.junit.jupiter.api.Test;
import tandem.results.given.AMeasuredStudy;

class ErrorDetectionTest {

    /** z(.75), from a table of the normal distribution. */
    private static final double Z_75 = 0.6744897501960817;

    @Test
    void errorsAreDetectedIfWrongAdviceIsRejectedMoreOftenThanRight() {
        // Wrong advice rejected 4 of 5 times: (4.5)/6 = .75. Right advice rejected 1 of 5 times: 1.5/6 = .25.
        AMeasuredStudy study = study(4, 1);
        study.gives("error_detection_d_prime", "", Z_75 - -Z_75, 10);
        study.gives("error_detection_criterion", "", 0, 10);
    }

    @Test
    void aThirdAnswerRejectsAdviceToo() {
        AMeasuredStudy study = study(3, 1).with(oneStage("BC"), oneStage("BB"));
        // Rejected 4 of 7: 4.5/8 = .5625, z = .15731068461017073 (R: qnorm(.5625)); .25 as before.
        study.gives("error_detection_d_prime", "", 0.15731068461017073 + Z_75, 12);
        study.gives("error_detection_criterion", "", -(0.15731068461017073 - Z_75) / 2, 12);
    }

    @Test
    void fewerThanFiveTrialsOfAKindAreTooFew() {
        AMeasuredStudy study = AMeasuredStudy.of();
        for (int i = 0; i < 5; i++) {
            study.with(oneStage("AA"));
        }
        for (int i = 0; i < 4; i++) {
            study.with(oneStage("BA"));
        }
        study.lacks("error_detection_d_prime", "", "too few signal trials: 4, at least 5 needed");
        AMeasuredStudy.of(oneStage("AA")).lacks("error_detection_d_prime", "", "the design has no AI error trials");
    }

    private static AMeasuredStudy study(int rejectedWrong, int rejectedRight) {
        AMeasuredStudy study = AMeasuredStudy.of();
        for (int i = 0; i < 5; i++) {
            study.with(oneStage(i < rejectedWrong ? "BA" : "BB"), oneStage(i < rejectedRight ? "AB" : "AA"));
        }
        return study;
    }
}
