package tandem.results.measures.family;

import static tandem.results.given.AMeasuredTrial.oneStage;

import org.junit.jupiter.api.Test;
import tandem.results.given.AMeasuredStudy;
import tandem.results.given.AMeasuredTrial;

class StatisticalMediationTest {

    private static AMeasuredTrial trial(String condition, double ms, String adviceFinal) {
        return oneStage(adviceFinal).in(condition).took(ms);
    }

    @Test
    void theIndirectEffectIsWhatGoesThroughTheMediator() {
        // Plain: M 1, 2, 3 with Y 0, 0, 1; ai: M 3, 4, 5 with Y 0, 1, 1. a = 4 − 2.
        // b is the slope within conditions: Σ(M−M̄)(Y−Ȳ) / Σ(M−M̄)² = (1 + 1) / (2 + 2).
        AMeasuredStudy.of(
                        trial("plain", 1, "AB"),
                        trial("plain", 2, "AC"),
                        trial("plain", 3, "AA"),
                        trial("ai", 3, "AB"),
                        trial("ai", 4, "AA"),
                        trial("ai", 5, "AA"))
                .against("plain")
                .gives("indirect_effect", "mediator=response_time; outcome=followed", 2 * 0.5, 6);
    }

    @Test
    void aMediatorThatDoesNotVaryMediatesNothing() {
        AMeasuredStudy.of(trial("plain", 1, "AB"), trial("plain", 1, "AA"), trial("ai", 3, "AB"), trial("ai", 3, "AA"))
                .against("plain")
                .lacks(
                        "indirect_effect",
                        "mediator=response_time; outcome=followed",
                        "does not vary within conditions");
        AMeasuredStudy.of(trial("plain", 1, "AB"), trial("ai", 3, "AA"))
                .against("plain")
                .lacks(
                        "indirect_effect",
                        "mediator=confidence; outcome=followed",
                        "no trial with mediator and outcome");
        AMeasuredStudy.of(trial("ai", 3, "AA"))
                .lacks(
                        "indirect_effect",
                        "mediator=confidence; outcome=correct",
                        "the design has no comparison condition");
    }
}
