package tandem.results.measures.family;

import static tandem.results.given.AMeasuredTrial.inAi;
import static tandem.results.given.AMeasuredTrial.oneStage;

import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.protocols.study.Mode;
import tandem.results.given.AMeasuredStudy;
import tandem.results.given.AMeasuredTrial;

class AnchoringTest {

    private static AMeasuredTrial numbers(String condition, Mode mode, double advised, double after) {
        return inAi().in(condition).mode(mode).advised(advised).after(after);
    }

    @Test
    void adviceThatComesFirstAnchorsIfAnswersStayNearerToIt() {
        // AI first: |52 − 50| and |47 − 50|, mean 2.5. Human first: |60 − 50| and |58 − 50|, mean 9.
        AMeasuredStudy.of(
                        numbers("ai", Mode.CONCURRENT, 50, 52),
                        numbers("ai", Mode.CONCURRENT, 50, 47),
                        numbers("human-first", Mode.SEQUENTIAL, 50, 60),
                        numbers("human-first", Mode.SEQUENTIAL, 50, 58))
                .against("human-first")
                .gives("distance_from_advice", "", 2.5 - 9, 2);
    }

    @Test
    void distancesAreNotComparedWhereNobodyWasFirst() {
        AMeasuredStudy.of(numbers("ai", Mode.SEQUENTIAL, 50, 52), numbers("other", Mode.SEQUENTIAL, 50, 52))
                .against("other")
                .lacks("distance_from_advice", "", "the design has no AI first condition");
        AMeasuredStudy.of(oneStage("AA"), oneStage("AA").in("other"))
                .against("other")
                .lacks("distance_from_advice", "", "the design has no numeric advice");
    }

    @Test
    void relianceAfterAnErrorIsThatOfTheNextTrialsOfTheBlock() {
        // Right, wrong, then followed, not followed; the error of the first block is none of the second's.
        AMeasuredStudy study = AMeasuredStudy.of(
                oneStage("AA").place("b1", 1, 1),
                oneStage("BA").place("b1", 1, 2),
                oneStage("AA").place("b1", 1, 3),
                oneStage("AB").place("b1", 1, 4),
                oneStage("AA").place("b2", 2, 1));
        study.gives("reliance_after_error", "window=1", 1 / 1.0, 1);
        study.gives("reliance_after_error", "window=3", 1 / 2.0, 2);
        AMeasuredStudy.of(oneStage("AA"), oneStage("BB"))
                .lacks("reliance_after_error", "window=1", "no trial within the window");
    }

    @Test
    void aBlockOfAnotherSessionIsAnotherBlock() {
        AMeasuredStudy.of(oneStage("BA").session("one"), oneStage("AA").session("two"))
                .lacks("reliance_after_error", "window=1", "no trial within the window");
    }

    @Test
    void relianceMayClimbDifferentlyAfterAnEarlyError() {
        // After an early error followed 0, 0, 1 at positions 3, 4, 5: slope ½ (Σ(x−4)y / Σ(x−4)² = 1/2).
        // After early successes 1, 1, 1: slope 0.
        AMeasuredStudy study = AMeasuredStudy.of();
        block(study, "b1", List.of("BB", "AA", "AA", "AB", "AB", "AA"));
        block(study, "b2", List.of("AA", "AA", "AA", "AA", "AA", "AA"));
        study.gives("reliance_slope_after_early_error", "early=3", 0.5, 6);
    }

    @Test
    void withoutBothKindsOfBlockThereIsNoDifferenceOfSlopes() {
        AMeasuredStudy study = AMeasuredStudy.of();
        block(study, "b1", List.of("BB", "AA", "AA", "AB", "AB", "AA"));
        study.lacks("reliance_slope_after_early_error", "early=3", "without an early error");
    }

    private static void block(AMeasuredStudy study, String block, List<String> trials) {
        for (int i = 0; i < trials.size(); i++) {
            study.with(oneStage(trials.get(i)).place(block, 1, i + 1));
        }
    }
}
