package tandem.results.measures.family;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.results.given.AMeasuredTrial.oneStage;
import static tandem.results.given.AMeasuredTrial.twoStage;

import org.junit.jupiter.api.Test;
import tandem.results.given.AMeasuredStudy;
import tandem.results.measures.computation.Estimator;
import tandem.results.measures.computation.MeasureRow;

class ExplanationEffectTest {

    /** Wrong advice followed 3 of 4 times when explained, 1 of 4 not; right advice 1 of 1 and 0 of 1 (a third answer). */
    private static AMeasuredStudy study() {
        return AMeasuredStudy.of(
                        oneStage("BB").explained(),
                        oneStage("BB").explained(),
                        oneStage("BB").explained(),
                        oneStage("BA").explained(),
                        oneStage("AA").explained(),
                        oneStage("BB").in("plain"),
                        oneStage("BA").in("plain"),
                        oneStage("BA").in("plain"),
                        oneStage("BC").in("plain"),
                        oneStage("AC").in("plain"))
                .against("plain");
    }

    @Test
    void theEffectIsSplitByWhetherTheAdviceIsRight() {
        String wrong = "given=ai_wrong; outcome=followed";
        study().gives("explanation_effect_risk_difference", wrong, 3 / 4.0 - 1 / 4.0, 4);
        // Odds 3 over ⅓
        study().gives("explanation_effect_odds_ratio", wrong, 9, 4);
        // 2 arcsin √.75 − 2 arcsin √.25 = 2 · 60° − 2 · 30° = 60°
        study().gives("explanation_effect_cohens_h", wrong, Math.PI / 3, 4);
        study().gives("explanation_effect_risk_difference", "given=ai_right; outcome=followed", 1, 1);
        study().gives("explanation_effect_risk_difference", "given=all; outcome=followed", 4 / 5.0 - 1 / 5.0, 5);
        // Right in the end: BA, AA against BA, BA
        study().gives("explanation_effect_risk_difference", "given=all; outcome=correct", 0, 5);
        assertThat(study().row("explanation_effect_risk_difference", wrong, Estimator.POOLED)
                        .counts()
                        .comparisonTrials())
                .isEqualTo(4);
    }

    @Test
    void anOddsRatioOverAnEmptyCellIsNotAvailable() {
        study().lacks("explanation_effect_odds_ratio", "given=ai_right; outcome=followed", "divides by 0");
    }

    @Test
    void switchingIsGivenInitialDisagreement() {
        AMeasuredStudy.of(
                        twoStage("BAA").explained(),
                        twoStage("AAA").explained(),
                        twoStage("BAC").in("plain"),
                        twoStage("BAA").in("plain"))
                .against("plain")
                .gives("explanation_effect_risk_difference", "given=all; outcome=switched", 1 / 1.0 - 1 / 2.0, 1);
    }

    @Test
    void withinParticipantsHedgesGIsOfPairs() {
        // Followed: explained 1, .5, 1, plain .5, 0, 1. Mean difference 1/3; s √(1/12) and .5; J(2) = 1/√π.
        double g = 1 / 3.0 / ((Math.sqrt(1 / 12.0) + 0.5) / 2) / Math.sqrt(Math.PI);
        threePeople().givesOnAverage("explanation_effect_hedges_g", "given=all; outcome=followed", g, 0);
    }

    @Test
    void participantsEffectsTellTheDenominatorsOfTheirTrials() {
        MeasureRow row = study().row(
                        "explanation_effect_hedges_g", "given=ai_wrong; outcome=followed", Estimator.PARTICIPANT_MEAN);
        assertThat(row.counts().trials()).isEqualTo(4);
        assertThat(row.counts().comparisonTrials()).isEqualTo(4);
    }

    @Test
    void aPHasNoInterval() {
        MeasureRow row = threePeople()
                .row(
                        "explanation_effect_equivalence_p",
                        "given=all; outcome=followed; smallest_effect=0.1",
                        Estimator.PARTICIPANT_MEAN);
        assertThat(row.percentile().value()).isEmpty();
        assertThat(row.reason()).isEqualTo("a p has no interval");
    }

    @Test
    void equivalenceIsShownWhereTheLargerPIsSmall() {
        // Differences .5, .5, 0: mean 1/3, standard error 1/6, 2 df. Against −.1 t = 2.6, against .1 t = 1.4 to the
        // wrong side: P(T₂ < 1.4) = ½ + 1.4 / (2 √(2 + 1.4²)).
        threePeople()
                .givesOnAverage(
                        "explanation_effect_equivalence_p",
                        "given=all; outcome=followed; smallest_effect=0.1",
                        0.5 + 1.4 / (2 * Math.sqrt(2 + 1.4 * 1.4)),
                        0);
    }

    @Test
    void withoutAnExplanationOrAComparisonThereIsNoEffect() {
        AMeasuredStudy.of(oneStage("AA"), oneStage("AA").in("plain"))
                .against("plain")
                .lacks(
                        "explanation_effect_risk_difference",
                        "given=all; outcome=followed",
                        "the design has no explanation");
        AMeasuredStudy.of(oneStage("AA").explained())
                .lacks(
                        "explanation_effect_risk_difference",
                        "given=all; outcome=followed",
                        "the design has no comparison condition");
        AMeasuredStudy.of(oneStage("AA").explained(), oneStage("BB").in("plain"))
                .against("plain")
                .lacks(
                        "explanation_effect_risk_difference",
                        "given=ai_right; outcome=followed",
                        "in the comparison condition");
    }

    private static AMeasuredStudy threePeople() {
        return AMeasuredStudy.of(
                        oneStage("AA").explained().by("P1"),
                        oneStage("AA").explained().by("P1"),
                        oneStage("AA").explained().by("P2"),
                        oneStage("AB").explained().by("P2"),
                        oneStage("AA").explained().by("P3"),
                        oneStage("AA").in("plain").by("P1"),
                        oneStage("AB").in("plain").by("P1"),
                        oneStage("AB").in("plain").by("P2"),
                        oneStage("AA").in("plain").by("P3"))
                .against("plain");
    }
}
