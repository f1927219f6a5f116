package tandem.results.measures.family;

import static tandem.results.given.AMeasuredTrial.inAi;

import org.junit.jupiter.api.Test;
import tandem.results.given.AMeasuredStudy;
import tandem.results.given.AMeasuredTrial;

class ConfirmationBiasTest {

    private static AMeasuredTrial trial(double c0, String advised, double ca, String after, double c1) {
        return inAi().before("A", c0).advised(advised, ca).after(after, c1);
    }

    @Test
    void confidenceGainedByAgreementIsComparedWithConfidenceLostByDisagreement() {
        // Gains .2 and .1; losses .05 and −.05: .15 − 0.
        AMeasuredStudy study = AMeasuredStudy.of(
                trial(0.6, "A", 0.8, "A", 0.8),
                trial(0.7, "A", 0.8, "A", 0.8),
                trial(0.6, "B", 0.8, "A", 0.55),
                trial(0.7, "B", 0.8, "A", 0.75));
        study.gives("confidence_gain_given_agreement", "", 0.15, 2);
        study.gives("confidence_loss_given_disagreement", "", 0, 2);
        study.gives("confirmation_bias", "matching=none", 0.15, 2);
    }

    @Test
    void onlyTrialsOfLikeConfidencesAreComparedWhenMatched() {
        // Cell (ca .8, c0 .6): gains .2 and .1, loss .05: .15 − .05 = .10, weight 2·1/3.
        // Cell (ca .8, c0 .7): gain .04, loss 0: .04, weight 1·1/2.
        // (.10·2/3 + .04·1/2) / (2/3 + 1/2). The cell with agreement only does not count.
        AMeasuredStudy.of(
                        trial(0.65, "A", 0.85, "A", 0.85),
                        trial(0.65, "A", 0.85, "A", 0.75),
                        trial(0.65, "B", 0.85, "A", 0.60),
                        trial(0.75, "A", 0.85, "A", 0.79),
                        trial(0.75, "B", 0.85, "A", 0.75),
                        trial(0.25, "A", 0.85, "A", 0.95))
                .gives("confirmation_bias", "matching=cells", (0.10 * 2 / 3 + 0.04 / 2) / (2 / 3.0 + 1 / 2.0), 6);
    }

    @Test
    void afterASwitchConfidenceInTheInitialDecisionIsKnownOnATwoOptionScaleOnly() {
        // 1 − c1 = .3 is what is left for A: a loss of .6 − .3.
        AMeasuredStudy.of(trial(0.6, "B", 0.8, "B", 0.7).twoOptions())
                .gives("confidence_loss_given_disagreement", "scale=half_range", 0.3, 1);
        AMeasuredStudy.of(trial(0.6, "B", 0.8, "B", 0.7))
                .lacks("confidence_loss_given_disagreement", "scale=full_range", "no trial with initial disagreement");
    }

    @Test
    void withoutLikeTrialsNothingIsMatched() {
        AMeasuredStudy.of(trial(0.6, "A", 0.8, "A", 0.8), trial(0.9, "B", 0.8, "A", 0.8))
                .lacks("confirmation_bias", "matching=cells", "no cell");
        AMeasuredStudy.of(inAi().before("A").advised("A").after("A"))
                .lacks("confidence_gain_given_agreement", "", "the design has no initial confidence");
    }

    @Test
    void looksAtTheExplanationAreSharedOutByWhatTheySupport() {
        // 3 of 4 and 0 of 2 looks support the initial decision.
        AMeasuredStudy.of(
                        trial(0.6, "A", 0.8, "A", 0.8).looked(4, 3),
                        trial(0.6, "B", 0.8, "A", 0.8).looked(2, 0))
                .gives("supporting_views", "", 3 / 6.0, 6);
        AMeasuredStudy.of(trial(0.6, "A", 0.8, "A", 0.8).looked(0, 0))
                .lacks("supporting_views", "", "no look at an explanation");
    }
}
