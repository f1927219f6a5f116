package tandem.results.measures.family;

import static tandem.results.given.AMeasuredTrial.alone;
import static tandem.results.given.AMeasuredTrial.inAi;
import static tandem.results.given.AMeasuredTrial.oneStage;

import org.junit.jupiter.api.Test;
import tandem.results.given.AMeasuredStudy;
import tandem.results.given.AMeasuredTrial;

class SubstitutionTest {

    private static final String TENTH = "explanation=unopened; least_solo_trials=20; quantile=0.1";
    private static final String ANY_TENTH = "explanation=any; least_solo_trials=20; quantile=0.1";

    /**
     * 21 solo trials of 1000, 1100 … 3000 ms, in the first two of which the own answer is the silent one: the quantiles
     * .05, .1 and .2 are 1100, 1200 and 1400 ms.
     */
    private static AMeasuredStudy alone21() {
        AMeasuredStudy study = AMeasuredStudy.of();
        for (int i = 0; i < 21; i++) {
            study.with(alone(i < 2 ? "AA" : "BA").took(1000 + 100 * i));
        }
        return study;
    }

    private static AMeasuredTrial fast(String adviceFinal) {
        return oneStage(adviceFinal).took(1200);
    }

    @Test
    void theAisAnswerAsFastAsTheFastestOwnOnesIsASubstitute() {
        // Of five: counts; too slow; not the AI's; wrong advice, counts; explored first.
        AMeasuredStudy study = alone21()
                .with(
                        fast("AA"),
                        oneStage("AA").took(1201),
                        fast("AB"),
                        fast("BB"),
                        fast("AA").explored());
        study.gives("substitution_index", TENTH, 2 / 5.0, 5);
        study.gives("harmful_substitution", TENTH, 1 / 1.0, 1);
        // Alone the silent answer came within 1200 ms on 2 of 21 trials.
        study.gives("substitution_beyond_solo", TENTH, 2 / 5.0 - 2 / 21.0, 5);
    }

    @Test
    void theIndexIsToldForThreeQuantiles() {
        AMeasuredStudy study = alone21()
                .with(
                        oneStage("AA").took(1100),
                        oneStage("AA").took(1200),
                        oneStage("AA").took(1400));
        study.gives("substitution_index", "explanation=any; least_solo_trials=20; quantile=0.05", 1 / 3.0, 3);
        study.gives("substitution_index", ANY_TENTH, 2 / 3.0, 3);
        study.gives("substitution_index", "explanation=any; least_solo_trials=20; quantile=0.2", 3 / 3.0, 3);
    }

    @Test
    void whoOpenedAnExplanationThoughtAboutItUnlessThatIsNotAsked() {
        AMeasuredStudy study = alone21()
                .with(
                        fast("AA").explainedOnDemand(true),
                        fast("AA").explainedOnDemand(false),
                        fast("AA").explained());
        study.gives("substitution_index", TENTH, 2 / 3.0, 3);
        study.gives("substitution_index", ANY_TENTH, 3 / 3.0, 3);
    }

    @Test
    void anOwnAnswerBeforeTheAdviceIsNoSubstitute() {
        alone21().with(inAi().before("A").advised("A").after("A").took(1000)).gives("substitution_index", TENTH, 0, 1);
    }

    @Test
    void inTwoStageSoloTrialsTheFirstAnswerIsTheOwnOne() {
        AMeasuredStudy study = AMeasuredStudy.of();
        for (int i = 0; i < 21; i++) {
            study.with(alone("AB").before("A").firstTook(1000 + 100 * i).took(1));
        }
        // .1 quantile 1200: three first answers as fast, all the silent one.
        study.with(fast("AA")).gives("substitution_beyond_solo", TENTH, 1 - 3 / 21.0, 1);
    }

    @Test
    void whatTheAiDecidedIsOfAnotherKind() {
        AMeasuredStudy study = alone21()
                .with(
                        fast("AA").delegated(true),
                        fast("AA").delegated(false),
                        fast("AB").delegated(false));
        study.gives("substitution_index", TENTH, 1 / 2.0, 2);
        study.gives("full_delegation", "", 1 / 3.0, 3);
        AMeasuredStudy vetoed =
                AMeasuredStudy.of(fast("AA").vetoed(false), fast("AB").vetoed(true));
        vetoed.gives("unvetoed_ai_decisions", "", 1 / 2.0, 2);
        vetoed.lacks("full_delegation", "", "the design has no choice to delegate");
    }

    @Test
    void twentySoloTrialsAreTheLeast() {
        AMeasuredStudy study = AMeasuredStudy.of(fast("AA"));
        for (int i = 0; i < 19; i++) {
            study.with(alone("AA").took(1000));
        }
        study.lacks("substitution_index", TENTH, "no trial of a participant with at least 20 solo trials");
        study.with(alone("AA").took(1000)).gives("substitution_index", TENTH, 0, 1);
        AMeasuredStudy.of(fast("AA")).lacks("substitution_index", TENTH, "the design has no solo baseline");
    }
}
