package tandem.results.measures.family;

import static tandem.results.given.AMeasuredTrial.alone;
import static tandem.results.given.AMeasuredTrial.inAi;

import org.junit.jupiter.api.Test;
import tandem.protocols.study.Mode;
import tandem.results.given.AMeasuredStudy;
import tandem.results.given.AMeasuredTrial;

class DelegationTest {

    /** A hidden own answer, the AI's answer, and whether the trial was handed over; truth A. */
    private static AMeasuredTrial choice(String own, String ai, boolean delegated) {
        AMeasuredTrial trial =
                inAi().mode(Mode.DELEGATION).before(own).advised(ai).delegated(delegated);
        return trial.after(delegated ? ai : own);
    }

    /** Own wrong and AI right: delegated 2 of 3. Own right and AI wrong: 1 of 2. Both wrong, differently: delegated. */
    private static AMeasuredStudy study() {
        return AMeasuredStudy.of(
                choice("B", "A", true),
                choice("C", "A", true),
                choice("B", "A", false),
                choice("A", "B", true),
                choice("A", "C", false),
                choice("B", "C", true));
    }

    @Test
    void delegationIsGoodWhereTheAiAloneIsRight() {
        String hidden = "counterfactual=hidden_answer";
        study().gives("delegation_rate", "", 4 / 6.0, 6);
        study().gives("delegation_benefit_rate", hidden, 2 / 3.0, 3);
        study().gives("delegation_harm_rate", hidden, 1 / 2.0, 2);
        // Right choices where just one is right: two handed over, one kept, of five.
        study().gives("delegation_appropriateness", hidden, 3 / 5.0, 5);
        study().lacks("delegation_d_prime", hidden, "too few");
    }

    @Test
    void delegationIsSensitiveIfBenefitsAreDelegatedMoreOftenThanHarms() {
        // Benefits delegated 4 of 5: 4.5/6 = .75; harms 1 of 5: 1.5/6 = .25. z(.75) twice.
        AMeasuredStudy study = AMeasuredStudy.of();
        for (int i = 0; i < 5; i++) {
            study.with(choice("B", "A", i < 4), choice("A", "B", i < 1));
        }
        study.gives("delegation_d_prime", "counterfactual=hidden_answer", 2 * 0.6744897501960817, 10);
    }

    @Test
    void theOwnAnswerMayComeFromASoloPassOnTheSameItem() {
        AMeasuredStudy study = AMeasuredStudy.of(
                delegated("i1", "A", true),
                delegated("i2", "A", false),
                delegated("i3", "A", true),
                alone("AB").item("i1"),
                alone("AC").item("i2"),
                alone("AA").item("i3").by("P2"));
        // P1 was wrong alone on i1 and i2, the AI is right: one of two handed over. Alone with i3 was somebody else.
        study.gives("delegation_benefit_rate", "counterfactual=own_solo_pass", 1 / 2.0, 2);
        // The group's norm: wrong on i1 and i2, right on i3.
        study.gives("delegation_benefit_rate", "counterfactual=solo_group_norm", 1 / 2.0, 2);
    }

    @Test
    void aTiedNormDoesNotTell() {
        AMeasuredStudy.of(
                        delegated("i1", "A", true),
                        alone("AA").item("i1").by("P2"),
                        alone("AB").item("i1").by("P3"))
                .lacks("delegation_benefit_rate", "counterfactual=solo_group_norm", "no trial with H=0 and A=1");
    }

    @Test
    void metaknowledgeIsBeingSurerWhenRight() {
        // Right with .9 and .6, wrong with .6 and .3: pairs .9>.6, .9>.3, .6=.6, .6>.3: (1 + 1 + ½ + 1) / 4.
        AMeasuredStudy study = AMeasuredStudy.of(sure("A", 0.9), sure("A", 0.6), sure("B", 0.6), sure("C", 0.3));
        study.gives("metaknowledge_auroc", "counterfactual=hidden_answer", 3.5 / 4, 4);
        AMeasuredStudy.of(sure("A", 0.9))
                .lacks("metaknowledge_auroc", "counterfactual=hidden_answer", "all own answers are right");
        // Alone: right with .8, wrong with .7; an item without a choice to delegate does not count.
        AMeasuredStudy.of(
                        delegated("i1", "A", true),
                        delegated("i2", "A", true),
                        alone().advised("A").after("A", 0.8).item("i1"),
                        alone().advised("A").after("B", 0.7).item("i2"),
                        alone().advised("A").after("B", 0.9).item("i3"))
                .gives("metaknowledge_auroc", "counterfactual=own_solo_pass", 1, 2);
    }

    @Test
    void withoutTheChoiceOrACounterfactualThereIsNothingToJudge() {
        AMeasuredStudy.of(AMeasuredTrial.twoStage("AAA"))
                .lacks("delegation_rate", "", "the design has no choice to delegate");
        AMeasuredStudy.of(delegated("i1", "A", true))
                .lacks("delegation_benefit_rate", "counterfactual=own_solo_pass", "the design has no solo baseline");
        AMeasuredStudy.of(choice("A", "A", true))
                .lacks("delegation_appropriateness", "counterfactual=hidden_answer", "just one of person and AI");
    }

    private static AMeasuredTrial sure(String own, double confidence) {
        return inAi().mode(Mode.DELEGATION)
                .before(own, confidence)
                .advised("A")
                .delegated(false)
                .after(own);
    }

    private static AMeasuredTrial delegated(String item, String ai, boolean delegated) {
        AMeasuredTrial trial =
                inAi().mode(Mode.DELEGATION).item(item).advised(ai).delegated(delegated);
        return delegated ? trial.after(ai) : trial.after("B");
    }
}
