package tandem.protocols.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tandem.protocols.incentive.ScoredTrial.answered;
import static tandem.protocols.incentive.ScoredTrial.unanswered;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tandem.protocols.incentive.Incentive.BestBlocks;
import tandem.protocols.incentive.Incentive.BestParticipants;
import tandem.protocols.incentive.Incentive.Brier;
import tandem.protocols.incentive.Incentive.ChanceCorrected;
import tandem.protocols.incentive.Incentive.Linear;
import tandem.protocols.incentive.Incentive.PerCorrect;
import tandem.protocols.incentive.Incentive.RoundThreshold;

class PayoffTest {
    private static final PayTerms EUROS = new PayTerms("EUR", 0, 0, 100_000, Unanswered.WRONG);

    @Test
    void everyRightAnswerPays() {
        List<ScoredTrial> trials = block("a", 30, 10);

        assertThat(Payoff.of(new PerCorrect(EUROS, 5), trials))
                .isEqualTo(new Payoff("EUR", 150, BigDecimal.valueOf(150), 40, 0));
    }

    @Test
    void baseFloorAndCapHoldForTheWhole() {
        PayTerms terms = new PayTerms("EUR", 100, 150, 500, Unanswered.WRONG);

        assertThat(Payoff.of(new PerCorrect(terms, 5), block("a", 0, 10)).amount())
                .isEqualTo(150);
        assertThat(Payoff.of(new PerCorrect(terms, 5), block("a", 20, 0)).amount())
                .isEqualTo(200);
        assertThat(Payoff.of(new PerCorrect(terms, 5), block("a", 200, 0)).amount())
                .isEqualTo(500);
    }

    /** 0.5 cents three times are 1.5, which becomes 2; rounded one by one they would be 3. */
    @Test
    void partsOfACentAreRoundedHalfUpOnceAtTheEnd() {
        Incentive halfACent = new Linear(EUROS, 0.5, AnswerPoints.ONE_IF_RIGHT);

        assertThat(Payoff.of(halfACent, Collections.nCopies(3, points(1))).amount())
                .isEqualTo(2);
        assertThat(Payoff.of(halfACent, Collections.nCopies(5, points(1))).amount())
                .isEqualTo(3);
        assertThat(Payoff.of(new Linear(EUROS, 0.1, AnswerPoints.ONE_IF_RIGHT), Collections.nCopies(14, points(1)))
                        .amount())
                .isEqualTo(1);
    }

    /** 3 right, 2 wrong, 1 unanswered at +1, −1, −½: 3 − 2 − ½ = ½ point at 4 cents. */
    @Test
    void pointsOfAnswersAreAddedUpBeforeTheyArePaid() {
        Incentive game = new Linear(EUROS, 4, new AnswerPoints(1, -1, -0.5));
        List<ScoredTrial> trials = new ArrayList<>(block("a", 3, 2));
        trials.add(ScoredTrial.unanswered("a"));

        assertThat(Payoff.of(game, trials).amount()).isEqualTo(2);
    }

    @Test
    void lostPointsDoNotMakePeoplePay() {
        assertThat(Payoff.of(new Linear(EUROS, 2, AnswerPoints.ONE_IF_RIGHT), List.of(points(-40), points(10)))
                        .amount())
                .isZero();
    }

    /** 100 × (1 − 0.2²) + 100 × (1 − 0.5²) + 100 × (1 − 1²) = 96 + 75 + 0. */
    @Test
    void brierPaysByTheSquareOfTheMiss() {
        assertThat(Payoff.of(new Brier(EUROS, 100), List.of(believed(0.8), believed(0.5), believed(0)))
                        .amount())
                .isEqualTo(171);
    }

    /** Right with 0.9: p = 0.9, 99; wrong with 0.9: p = 0.1, 19; unanswered or without confidence: nothing. */
    @Test
    void brierReadsTheProbabilityFromTheConfidenceInTheAnswer() {
        List<ScoredTrial> trials =
                List.of(confident(true, 0.9), confident(false, 0.9), unanswered("a"), answered(true, "a"));

        assertThat(Payoff.of(new Brier(EUROS, 100), trials).amount()).isEqualTo(118);
    }

    /** Four options, 20 trials: guessing brings 5, so 12 right answers pay for 7 and 4 for none. */
    @Test
    void onlyAnswersAboveChancePay() {
        Incentive incentive = new ChanceCorrected(EUROS, 10, 0.25);

        assertThat(Payoff.of(incentive, block("a", 12, 8)).amount()).isEqualTo(70);
        assertThat(Payoff.of(incentive, block("a", 4, 16)).amount()).isZero();
    }

    @Test
    void theBestBlocksPay() {
        List<ScoredTrial> trials = new ArrayList<>(block("a", 3, 7));
        trials.addAll(block("b", 8, 2));
        trials.addAll(block("c", 6, 4));

        assertThat(Payoff.of(new BestBlocks(EUROS, 10, 2, Merit.CORRECT), trials)
                        .amount())
                .isEqualTo(140);
        assertThat(Payoff.of(new BestBlocks(EUROS, 10, 9, Merit.CORRECT), trials)
                        .amount())
                .isEqualTo(170);
    }

    @Test
    void theBestParticipantsPayAndSoDoTheirEquals() {
        Incentive incentive = new BestParticipants(EUROS, 300, 2, Merit.POINTS);

        Map<String, Payoff> payoffs = Payoff.ofAll(
                incentive,
                Map.of(
                        "p1", List.of(points(9)),
                        "p2", List.of(points(7)),
                        "p3", List.of(points(3), points(4)),
                        "p4", List.of(points(6))));

        assertThat(payoffs.get("p1").amount()).isEqualTo(300);
        assertThat(payoffs.get("p2").amount()).isEqualTo(300);
        assertThat(payoffs.get("p3").amount()).isEqualTo(300);
        assertThat(payoffs.get("p4").amount()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Payoff.of(incentive, List.of(points(1))));
    }

    /** Szőcs et al. (2025): nothing at half, all at 100 %; 15 of 20 are half of the way, 10 and 8 of 20 are none. */
    @Test
    void aRoundPaysFromHalfToAll() {
        Incentive incentive = new RoundThreshold(EUROS, 50, 0.5, 1);

        assertThat(Payoff.of(incentive, block("a", 20, 0)).amount()).isEqualTo(50);
        assertThat(Payoff.of(incentive, block("a", 15, 5)).amount()).isEqualTo(25);
        assertThat(Payoff.of(incentive, block("a", 10, 10)).amount()).isZero();
        List<ScoredTrial> trials = new ArrayList<>(block("a", 15, 5));
        trials.addAll(block("b", 8, 12));
        trials.addAll(block("c", 20, 0));
        assertThat(Payoff.of(incentive, trials).amount()).isEqualTo(75);
    }

    /** 6 right of 8 answered and 2 not: 6 of 10 are a fifth of the way from half to all, 6 of 8 are half of it. */
    @Test
    void unansweredTrialsCountAsWrongOrNotAtAll() {
        List<ScoredTrial> trials = new ArrayList<>(block("a", 6, 2));
        trials.add(unanswered("a"));
        trials.add(unanswered("a"));
        PayTerms skipping = new PayTerms("EUR", 0, 0, 1000, Unanswered.SKIPPED);

        assertThat(Payoff.of(new RoundThreshold(EUROS, 50, 0.5, 1), trials))
                .returns(10L, Payoff::amount)
                .returns(10, Payoff::counted)
                .returns(2, Payoff::unanswered);
        assertThat(Payoff.of(new RoundThreshold(skipping, 50, 0.5, 1), trials))
                .returns(25L, Payoff::amount)
                .returns(8, Payoff::counted)
                .returns(2, Payoff::unanswered);
    }

    @Test
    void currenciesHaveTheirDigitsAndPointsNone() {
        assertThat(EUROS.fractionDigits()).isEqualTo(2);
        assertThat(new PayTerms("JPY", 0, 0, 1, Unanswered.WRONG).fractionDigits())
                .isZero();
        assertThat(new PayTerms("points", 0, 0, 1, Unanswered.WRONG).fractionDigits())
                .isZero();
    }

    @Test
    void termsAndRulesThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PayTerms("euro", 0, 0, 1, Unanswered.WRONG));
        assertThatIllegalArgumentException().isThrownBy(() -> new PayTerms("EUR", 0, 2, 1, Unanswered.WRONG));
        assertThatIllegalArgumentException().isThrownBy(() -> new PayTerms("EUR", -1, 0, 1, Unanswered.WRONG));
        assertThatIllegalArgumentException().isThrownBy(() -> new PerCorrect(EUROS, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChanceCorrected(EUROS, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RoundThreshold(EUROS, 1, 0.5, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new BestBlocks(EUROS, 1, 0, Merit.CORRECT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoredTrial(
                        false, true, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> believed(1.1));
    }

    private static List<ScoredTrial> block(String block, int right, int wrong) {
        List<ScoredTrial> trials = new ArrayList<>(Collections.nCopies(right, answered(true, block)));
        trials.addAll(Collections.nCopies(wrong, answered(false, block)));
        return trials;
    }

    private static ScoredTrial points(double points) {
        return new ScoredTrial(
                true, true, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(points), "a");
    }

    private static ScoredTrial believed(double truth) {
        return new ScoredTrial(
                true, truth > 0.5, OptionalDouble.empty(), OptionalDouble.of(truth), OptionalDouble.empty(), "a");
    }

    private static ScoredTrial confident(boolean correct, double confidence) {
        return new ScoredTrial(
                true, correct, OptionalDouble.of(confidence), OptionalDouble.empty(), OptionalDouble.empty(), "a");
    }
}
