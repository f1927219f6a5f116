package tandem.protocols.questionnaire.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.protocols.language.ShippedQuestionnaires;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;

/** The shipped instruments, scored by hand and by their files. */
class InstrumentsTest {
    private static final List<String> DIMENSIONS =
            List.of("mental-demand", "physical-demand", "temporal-demand", "performance", "effort", "frustration");

    @ParameterizedTest
    @ValueSource(strings = {"nasa-tlx", "nasa-tlx-weighted", "sus", "system-causability-scale", "trust-in-automation"})
    void fitTheirQuestionnaires(String name) {
        assertThat(shipped(name).scoring().scales()).isNotEmpty();
        assertThat(shipped(name).scoring().problems(questionnaire(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nasa-tlx", "nasa-tlx-weighted", "sus", "system-causability-scale", "trust-in-automation"})
    void areThereInBothLanguages(String name) {
        Questionnaire questionnaire = questionnaire(name);

        assertThat(questionnaire.items())
                .allSatisfy(item -> assertThat(item.text().byLanguage()).containsOnlyKeys("en", "fr"));
        assertThat(questionnaire.source()).contains("Tandem");
    }

    /** (70 + 10 + 55 + 35 + 60 + 25) / 6. */
    @Test
    void rawTaskLoadIsTheMeanOfSixRatings() {
        assertThat(value("nasa-tlx", answers(DIMENSIONS, 70, 10, 55, 35, 60, 25), "workload"))
                .hasValue(42.5);
    }

    @Test
    void rawTaskLoadNeedsAllSixRatings() {
        Map<String, String> answers = answers(DIMENSIONS, 70, 10, 55, 35, 60, 25);
        answers.remove("effort");

        assertThat(scores("nasa-tlx", answers))
                .containsExactly(
                        new Score("workload", OptionalDouble.empty(), 5, 6, "5 of 6 items answered, 6 needed"));
    }

    /**
     * Hart & Staveland (1988): Σ w·r/15. Each dimension wins against all later ones, which makes weights 5, 4, 3, 2, 1, 0:
     * (5·70 + 4·10 + 3·55 + 2·35 + 1·60 + 0·25) / 15 = 685/15.
     */
    @Test
    void weightedTaskLoadTakesItsWeightsFromFifteenComparisons() {
        Map<String, String> answers = answers(DIMENSIONS, 70, 10, 55, 35, 60, 25);
        List<String> preferences = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            for (int j = i + 1; j < 6; j++) {
                preferences.add(DIMENSIONS.get(i) + ">" + DIMENSIONS.get(j));
            }
        }
        answers.put("sources", String.join(",", preferences));

        assertThat(preferences).hasSize(15);
        assertThat(value("nasa-tlx-weighted", answers, "workload")).hasValue(685.0 / 15);
    }

    @Test
    void weightedTaskLoadHasNoValueWithoutComparisons() {
        assertThat(scores("nasa-tlx-weighted", answers(DIMENSIONS, 70, 10, 55, 35, 60, 25)))
                .containsExactly(new Score("workload", OptionalDouble.empty(), 6, 6, "weights “sources” not answered"));
    }

    /** Brooke (1996): (3 + 2 + 3 + 4 + 2) odd − 1, (3 + 4 + 3 + 3 + 4) 5 − even; 31 × 2.5. */
    @Test
    void usabilityCountsOddItemsUpAndEvenOnesDown() {
        assertThat(value("sus", answers(items("sus", 10), 4, 2, 3, 1, 4, 2, 5, 2, 3, 1), "usability"))
                .hasValue(77.5);
    }

    @Test
    void usabilityRunsFromNoughtToHundred() {
        assertThat(value("sus", answers(items("sus", 10), 5, 1, 5, 1, 5, 1, 5, 1, 5, 1), "usability"))
                .hasValue(100);
        assertThat(value("sus", answers(items("sus", 10), 1, 5, 1, 5, 1, 5, 1, 5, 1, 5), "usability"))
                .hasValue(0);
        assertThat(ScoreRange.of(
                        questionnaire("sus"), shipped("sus").scoring().scales().get(0)))
                .isEqualTo(new ScoreRange(0, 100));
    }

    /** As above, items 7 and 10 left out count 3: 31 − 4 + 2 − 4 + 2 = 27, × 2.5. */
    @Test
    void usabilityTakesTheMiddleForAMissingAnswer() {
        Map<String, String> answers = answers(items("sus", 10), 4, 2, 3, 1, 4, 2, 5, 2, 3, 1);
        answers.put("sus-7", "");
        answers.remove("sus-10");

        assertThat(scores("sus", answers)).containsExactly(new Score("usability", OptionalDouble.of(67.5), 8, 10, ""));
    }

    /** Holzinger et al. (2020): (3+4+2+5+3+2+4+1+3+2)/50 = 29/50. */
    @Test
    void causabilityIsTheShareOfFiftyPoints() {
        assertThat(value(
                        "system-causability-scale",
                        answers(items("scs", 10), 3, 4, 2, 5, 3, 2, 4, 1, 3, 2),
                        "causability"))
                .hasValue(0.58);
    }

    /**
     * Körber (2019), items 5, 7, 10, 15, 16 as 6 − r. R/C (4+4+(6−2)+3+(6−4)+4)/6, U/P (3+(6−2)+4+(6−3))/4, familiarity
     * (2+1)/2, intention (3+4)/2, propensity ((6−4)+3+4)/3, trust (4+3)/2.
     */
    @Test
    void trustInAutomationHasSixMeansAndNoTotal() {
        Map<String, String> answers =
                answers(items("tia", 19), 4, 3, 2, 3, 4, 4, 2, 4, 4, 2, 4, 3, 3, 3, 4, 3, 1, 4, 4);

        assertThat(scores("trust-in-automation", answers))
                .containsExactly(
                        new Score("reliability-competence", OptionalDouble.of(3.5), 6, 6, ""),
                        new Score("understanding-predictability", OptionalDouble.of(3.5), 4, 4, ""),
                        new Score("familiarity", OptionalDouble.of(1.5), 2, 2, ""),
                        new Score("intention-of-developers", OptionalDouble.of(3.5), 2, 2, ""),
                        new Score("propensity-to-trust", OptionalDouble.of(3), 3, 3, ""),
                        new Score("trust-in-automation", OptionalDouble.of(3.5), 2, 2, ""));
    }

    /** Without item 10, R/C is (4+4+3+(6−4)+4)/5. */
    @Test
    void noResponseIsAMissingValue() {
        Map<String, String> answers =
                answers(items("tia", 19), 4, 3, 2, 3, 4, 4, 2, 4, 4, 2, 4, 3, 3, 3, 4, 3, 1, 4, 4);
        answers.put("tia-10", QuestionnaireItem.Likert.NO_RESPONSE);
        answers.put("tia-9", QuestionnaireItem.Likert.NO_RESPONSE);
        answers.put("tia-14", QuestionnaireItem.Likert.NO_RESPONSE);

        assertThat(scores("trust-in-automation", answers))
                .contains(
                        new Score("reliability-competence", OptionalDouble.of(3.4), 5, 6, ""),
                        new Score(
                                "trust-in-automation",
                                OptionalDouble.empty(),
                                0,
                                2,
                                "0 of 2 items answered, 1 needed"));
    }

    private static OptionalDouble value(String name, Map<String, String> answers, String scale) {
        return scores(name, answers).stream()
                .filter(score -> score.scale().equals(scale))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static List<Score> scores(String name, Map<String, String> answers) {
        return shipped(name).scores(answers);
    }

    private static Questionnaire questionnaire(String name) {
        return shipped(name).questionnaire();
    }

    private static ScoredQuestionnaire shipped(String name) {
        return ShippedQuestionnaires.scored(name).orElseThrow();
    }

    private static List<String> items(String prefix, int number) {
        List<String> items = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            items.add(prefix + "-" + i);
        }
        return items;
    }

    private static Map<String, String> answers(List<String> items, int... values) {
        assertThat(values).hasSize(items.size());
        Map<String, String> answers = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            answers.put(items.get(i), Integer.toString(values[i]));
        }
        return answers;
    }
}
