package tandem.results.measures.family;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.results.given.AMeasuredTrial.inAi;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tandem.results.given.AMeasuredStudy;
import tandem.results.given.AMeasuredTrial;
import tandem.results.measures.trial.MeasuredTrial;

class CalibrationTest {

    private static AMeasuredTrial said(String answer, double confidence) {
        return inAi().before("A", 0.5).advised("A").after(answer, confidence);
    }

    /** Truth A; right with .9, .85 and .3, wrong (in two ways) with .8 and .35. */
    private static AMeasuredStudy study() {
        return AMeasuredStudy.of(said("A", 0.9), said("A", 0.85), said("A", 0.3), said("B", 0.8), said("C", 0.35));
    }

    @Test
    void theBrierScoreIsTheSquaredDistanceFromTheOutcome() {
        // (.1² + .15² + .7² + .8² + .35²) / 5
        study().gives("brier_score", "answer=final", (0.01 + 0.0225 + 0.49 + 0.64 + 0.1225) / 5, 5);
        // Initially five times A with .5: .25
        study().gives("brier_score", "answer=initial", 0.25, 5);
    }

    @Test
    void overConfidenceIsConfidenceBeyondAccuracy() {
        // 3.2/5 − 3/5
        study().gives("over_confidence", "answer=final", (0.9 + 0.85 + 0.3 + 0.8 + 0.35 - 3) / 5, 5);
    }

    @Test
    void theCalibrationErrorDependsOnTheBins() {
        // Tenths: {.9}: |1 − .9|; {.85, .8}: |1 − 1.65|; {.3, .35}: |1 − .65|. Sum .1 + .65 + .35.
        study().gives("expected_calibration_error", "answer=final; binning=equal_width", 1.1 / 5, 5);
        // Ten bins for five trials: one each, .1 + .15 + .7 + .8 + .35.
        study().gives("expected_calibration_error", "answer=final; binning=equal_mass", 2.1 / 5, 5);
        // Level .9 now has one right and one wrong: |1 − 1.8| = .8; others as they are.
        study().with(said("B", 0.9))
                .gives(
                        "expected_calibration_error",
                        "answer=final; binning=displayed_level",
                        (0.8 + 0.15 + 0.7 + 0.8 + 0.35) / 6,
                        6);
    }

    @Test
    void aHalfRangeScaleHasItsBinsBetweenHalfAndOne() {
        // Width .05: .52 and .56 lie in different bins, |1 − .52| + |0 − .56|; in tenths of [0, 1] they would be
        // together.
        AMeasuredStudy.of(said("A", 0.52).twoOptions(), said("B", 0.56).twoOptions())
                .gives(
                        "expected_calibration_error",
                        "answer=final; binning=equal_width; bins=10; scale=half_range",
                        (0.48 + 0.56) / 2,
                        2);
    }

    @Test
    void aConfidenceOnABorderIsInTheUpperBin() {
        // On a half-range scale .7 begins the bin to .75, in which .74 is, too: |1 + 0 − .7 − .74|.
        AMeasuredStudy.of(said("A", 0.7).twoOptions(), said("B", 0.74).twoOptions())
                .gives("expected_calibration_error", "answer=final; binning=equal_width", 0.44 / 2, 2);
    }

    @Test
    void alignmentIsViolatedWhereBothAreSurerAndTheAiIsRightLessOften() {
        // People give the advice a probability of .25 or .85; the AI's confidence .65 in both. Right 12 of 15
        // where people doubt it, 9 of 15 where they do not: violated by .8 − .6 = .2. Pairs: (low, low), (low, high),
        // (high, high): mean .2 / 3.
        AMeasuredStudy study = AMeasuredStudy.of();
        cell(study, 0.25, 0.65, 12);
        cell(study, 0.85, 0.65, 9);
        study.gives("maximum_alignment_error", "", 0.2, 30);
        study.gives("expected_alignment_error", "", 0.2 / 3, 30);
    }

    @Test
    void wherePeopleAreSurerAndTheAiIsNotNothingIsViolated() {
        AMeasuredStudy study = AMeasuredStudy.of();
        cell(study, 0.25, 0.85, 12);
        cell(study, 0.85, 0.65, 9);
        study.gives("maximum_alignment_error", "", 0, 30);
    }

    @Test
    void alignmentNeedsTwoCellsOfFifteen() {
        AMeasuredStudy study = AMeasuredStudy.of();
        cell(study, 0.25, 0.65, 12);
        study.lacks("maximum_alignment_error", "", "fewer than 2 cells of at least 15 trials");
        study().lacks("maximum_alignment_error", "", "the design has no option probabilities");
    }

    @Test
    void perceivedAccuracyIsHeldAgainstThatOfTheBlock() {
        // The AI is right on 1 of 2, estimated .8; the participant on 2 of 2, estimated .9.
        AMeasuredStudy study = AMeasuredStudy.of(
                inAi().advised("A").after("A").estimated(0.8, 0.9),
                inAi().advised("C").after("A").estimated(0.8, 0.9));
        study.gives("perceived_ai_accuracy_gap", "", 0.8 - 0.5, 2);
        study.gives("perceived_own_accuracy_gap", "", 0.9 - 1, 2);
        study().lacks("perceived_ai_accuracy_gap", "", "the design has no estimated AI accuracy");
    }

    @Test
    void withoutConfidenceThereIsNoCalibration() {
        AMeasuredStudy.of(AMeasuredTrial.twoStage("AAA"))
                .lacks("brier_score", "answer=final", "the design has no final confidence");
    }

    @Property(tries = 50)
    void theCalibrationErrorIsNeverBelowOverConfidence(@ForAll("studies") List<MeasuredTrial> trials) {
        AMeasuredStudy study = AMeasuredStudy.of(trials);
        double overConfidence = study.pooled("over_confidence", "answer=final");
        for (String binning : List.of("equal_width", "equal_mass", "displayed_level")) {
            assertThat(study.pooled("expected_calibration_error", "answer=final; binning=" + binning))
                    .isGreaterThanOrEqualTo(Math.abs(overConfidence) - 1e-12);
        }
    }

    @Provide
    Arbitrary<List<MeasuredTrial>> studies() {
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C"), Arbitraries.doubles().between(0, 1))
                .as((answer, confidence) -> said(answer, confidence).trial())
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    /** Fifteen trials in which people give {@code human} to the advice and the AI {@code ai}; {@code right} are right. */
    private static void cell(AMeasuredStudy study, double human, double ai, int right) {
        for (int i = 0; i < 15; i++) {
            String advised = i < right ? "A" : "B";
            study.with(inAi().twoOptions()
                    .before(advised, human)
                    .advised(advised, ai)
                    .after("A"));
        }
    }
}
