package tandem.results.measures.family;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.results.given.AMeasuredTrial.alone;
import static tandem.results.given.AMeasuredTrial.oneStage;
import static tandem.results.given.AMeasuredTrial.twoStage;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tandem.results.given.AMeasuredStudy;
import tandem.results.measures.computation.Estimator;

class TeamPerformanceTest {

    /** Truth A. Initially right 2 of 4, AI 2 of 4, in the end 3 of 4; either right 3 of 4. Alone 1 of 2. */
    private static AMeasuredStudy study() {
        return AMeasuredStudy.of(
                twoStage("ABA").item("i1"),
                twoStage("BAA").item("i2"),
                twoStage("AAA").item("i3"),
                twoStage("BCC").item("i4"),
                alone("BA").item("i1"),
                alone("AB").item("i2"));
    }

    @Test
    void aTeamIsComplementaryIfItBeatsTheBetterOfBoth() {
        study().gives("accuracy", "", 3 / 4.0, 4);
        study().gives("ai_accuracy", "", 2 / 4.0, 4);
        study().gives("human_accuracy", "human=solo", 1 / 2.0, 2);
        study().gives("human_accuracy", "human=initial", 2 / 4.0, 4);
        study().gives("complementary_team_performance", "human=solo", 3 / 4.0 - 1 / 2.0, 4);
        study().gives("complementary_team_performance", "human=initial", 3 / 4.0 - 2 / 4.0, 4);
    }

    @Test
    void accuracyNeedsNoAdvice() {
        AMeasuredStudy.of(alone().after("A"), alone().after("C")).in("solo").gives("accuracy", "", 1 / 2.0, 2);
    }

    @Test
    void theOracleIsRightWhereEitherIs() {
        study().gives("oracle_accuracy", "", 3 / 4.0, 4);
        // (.75 − .5) / (.75 − .5)
        study().gives("realised_share", "", 1, 4);
        AMeasuredStudy.of(twoStage("AAA"), twoStage("BBB"))
                .lacks("realised_share", "", "the oracle is no better than the better of both");
    }

    @Test
    void accuraciesAreComparedOnTheSameTrials() {
        // A trial without an initial decision tells nothing of the team against it: Δ = 3/4 − 2/4 as before.
        AMeasuredStudy study = study().with(oneStage("CB").item("i5"));
        study.gives("complementary_team_performance", "human=initial", 3 / 4.0 - 2 / 4.0, 4);
        study.gives("realised_share", "", 1, 4);
        study.gives("accuracy", "", 3 / 5.0, 5);
    }

    @Test
    void complementarityPotentialIsInherentPlusCollaborative() {
        // Losses of human and AI: (0,1), (1,0), (0,0), (1,1); least 0, 0, 0, 1: mean ¼. Both lose ½ on average.
        study().gives("inherent_complementarity_potential", "human=initial", 1 / 2.0 - 1 / 4.0, 4);
        study().gives("collaborative_complementarity_potential", "human=initial", 1 / 4.0, 4);
        study().gives("complementarity_potential", "human=initial", 1 / 2.0, 4);
        // Alone: i1 right (loss 0), i2 wrong (loss 1); the AI's losses there are 1 and 0.
        study().gives("inherent_complementarity_potential", "human=solo", 1 / 2.0 - 0, 2);
    }

    @Test
    void participantsAboveTheAiAreCounted() {
        // P1: team 1 of 1, AI 0 of 1. P2: 1 of 1 and 1 of 1, not above.
        AMeasuredStudy.of(twoStage("ABA").by("P1"), twoStage("AAA").by("P2"))
                .givesOnAverage("share_above_ai", "", 1 / 2.0, 0);
    }

    @Test
    void augmentationIsPairedWithinParticipants() {
        // Team 1, .5, 1; alone .5, 0, 1. Differences .5, .5, 0: mean 1/3. Standard deviations √(1/12) and .5.
        // J(2) = Γ(1) / (√1 · Γ(1/2)) = 1/√π. g_av = (1/3) / ((√(1/12) + .5)/2) / √π
        double g = 1 / 3.0 / ((Math.sqrt(1 / 12.0) + 0.5) / 2) / Math.sqrt(Math.PI);
        AMeasuredStudy study = threePeople();
        study.givesOnAverage("augmentation", "human=solo", g, 0);
        // The AI is right on half of the items, as are people alone: the human counts as the better.
        study.givesOnAverage("synergy", "human=solo", g, 0);
    }

    @Test
    void againstABetterAiTheSpreadOfTheTeamDivides() {
        // Team 1, .5, 1 and AI 1, 1, 1: mean difference −1/6, standard deviation √(1/12); J ≈ 1 − 3/(4·2 − 1).
        AMeasuredStudy study = AMeasuredStudy.of(
                oneStage("AA").by("P1"),
                oneStage("AA").by("P1"),
                oneStage("AA").by("P2"),
                oneStage("AB").by("P2"),
                oneStage("AA").by("P3"),
                oneStage("AA").by("P3"),
                alone("AB").by("P1"),
                alone("AB").by("P2"),
                alone("AA").by("P3"));
        study.givesOnAverage("synergy", "human=solo", -1 / 6.0 / Math.sqrt(1 / 12.0) * (1 - 3 / 7.0), 0);
    }

    @Test
    void betweenParticipantsEffectsAreOfIndependentGroups() {
        // Team 1, .5, alone .5, 0: mean difference .5, pooled s = √(1/8); J(2) = 1/√π.
        AMeasuredStudy study = AMeasuredStudy.of(
                oneStage("BA").by("P1"),
                oneStage("AA").by("P1"),
                oneStage("BB").by("P2"),
                oneStage("AA").by("P2"),
                alone("BA").by("P3"),
                alone("AB").by("P3"),
                alone("AB").by("P4"),
                alone("AB").by("P4"));
        study.givesOnAverage("augmentation", "human=solo", 0.5 / Math.sqrt(1 / 8.0) / Math.sqrt(Math.PI), 0);
        assertThat(study.row("augmentation", "human=solo", Estimator.PARTICIPANT_MEAN)
                        .counts()
                        .participants())
                .isEqualTo(2);
    }

    @Test
    void potentialOfThePartsAddsUp() {
        AMeasuredStudy study = threePeople();
        assertThat(study.pooled("inherent_complementarity_potential", "human=solo")
                        + study.pooled("collaborative_complementarity_potential", "human=solo"))
                .isCloseTo(study.pooled("complementarity_potential", "human=solo"), Offset.offset(1e-12));
    }

    @Test
    void whatIsNotThereIsNotAvailable() {
        AMeasuredStudy noSolo = AMeasuredStudy.of(oneStage("AA"));
        noSolo.lacks("complementary_team_performance", "human=solo", "the design has no solo baseline");
        noSolo.lacks("complementary_team_performance", "human=initial", "the design has no initial decision");
        noSolo.lacks("oracle_accuracy", "", "the design has no initial decision");
        AMeasuredStudy.of(oneStage("AA"), alone("AA")).lacks("augmentation", "human=solo", "too few");
        AMeasuredStudy.of(oneStage("AA").item("i1"), alone("AA").item("i2"))
                .lacks(
                        "complementarity_potential",
                        "human=solo",
                        "no trial with advice whose loss for the human is known");
    }

    private static AMeasuredStudy threePeople() {
        return AMeasuredStudy.of(
                oneStage("BA").by("P1"),
                oneStage("AA").by("P1"),
                oneStage("BB").by("P2"),
                oneStage("AA").by("P2"),
                oneStage("BA").by("P3"),
                oneStage("AA").by("P3"),
                alone("BA").by("P1"),
                alone("AB").by("P1"),
                alone("AB").by("P2"),
                alone("AB").by("P2"),
                alone("AA").by("P3"),
                alone("BA").by("P3"));
    }
}
