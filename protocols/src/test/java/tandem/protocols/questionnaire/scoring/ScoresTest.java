package tandem.protocols.questionnaire.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.text.LocalizedText;

class ScoresTest {
    private static final LocalizedText TEXT = LocalizedText.same("…");

    /** A scale over items from 1 to some number of points, and answers to them; 0 is none. */
    record Answered(Subscale scale, int points, List<Integer> values) {

        Questionnaire questionnaire() {
            List<QuestionnaireItem> items = new ArrayList<>();
            scale.items().forEach(id -> items.add(new QuestionnaireItem.Likert(id, TEXT, true, points, TEXT, TEXT)));
            return new Questionnaire("q", TEXT, TEXT, "…", items);
        }

        Map<String, String> answers() {
            Map<String, String> answers = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) > 0) {
                    answers.put(scale.items().get(i), values.get(i).toString());
                }
            }
            return answers;
        }

        Score score() {
            return Scores.of(questionnaire(), new Scoring(List.of(scale)), answers())
                    .get(0);
        }

        Answered with(Subscale other) {
            return new Answered(other, points, values);
        }

        boolean complete() {
            return !values.contains(0);
        }
    }

    @Property
    void reversingTwiceChangesNothing(
            @ForAll @IntRange(min = -50, max = 50) int low,
            @ForAll @IntRange(min = 1, max = 100) int width,
            @ForAll @IntRange(min = 0, max = 100) int above) {
        ItemRange range = new ItemRange(BigDecimal.valueOf(low), BigDecimal.valueOf(low + width));
        BigDecimal value = BigDecimal.valueOf(low + above % (width + 1));

        assertThat(range.reversed(range.reversed(value))).isEqualByComparingTo(value);
        assertThat(range.reversed(value)).isBetween(range.low(), range.high());
        assertThat(range.reversed(range.middle())).isEqualByComparingTo(range.middle());
    }

    @Property
    void aScoreLiesWithinItsRange(@ForAll("answered") Answered answered) {
        ScoreRange range = ScoreRange.of(answered.questionnaire(), answered.scale());

        assertThat(range.low()).isLessThan(range.high());
        answered.score()
                .value()
                .ifPresent(value -> assertThat(value).isBetween(range.low() - 1e-9, range.high() + 1e-9));
    }

    @Property
    void aScoreHasAValueExactlyWhenEnoughIsAnswered(@ForAll("answered") Answered answered) {
        Score score = answered.score();

        assertThat(score.nItems()).isEqualTo(answered.values().size());
        assertThat(score.nValid()).isEqualTo((int)
                answered.values().stream().filter(value -> value > 0).count());
        assertThat(score.value().isPresent())
                .isEqualTo(score.nValid() >= answered.scale().minValid());
        assertThat(score.reason().isEmpty()).isEqualTo(score.value().isPresent());
    }

    @Property
    void theMissingRuleIsWithoutEffectOnCompleteAnswers(@ForAll("answered") Answered answered) {
        List<Integer> values =
                answered.values().stream().map(value -> Math.max(1, value)).toList();
        Answered complete = new Answered(answered.scale(), answered.points(), values);
        Subscale strict =
                missing(answered.scale(), MissingRule.NA, answered.values().size());

        assertThat(complete.score()).isEqualTo(complete.with(strict).score());
    }

    @Property
    void proratingIsAnsweringTheRestWithOnesOwnMean(@ForAll("answered") Answered answered) {
        int size = answered.values().size();
        Score mean = answered.with(missing(plain(answered.scale(), Aggregate.MEAN), MissingRule.PRORATE, 1))
                .score();
        Score sum = answered.with(missing(plain(answered.scale(), Aggregate.SUM), MissingRule.PRORATE, 1))
                .score();

        assertThat(sum.value().isPresent()).isEqualTo(mean.value().isPresent());
        mean.value().ifPresent(value -> assertThat(sum.value().getAsDouble()).isCloseTo(value * size, within(1e-9)));
    }

    @Property
    void theMiddleIsWhatAnUndecidedPersonWouldAnswer(
            @ForAll("answered") Answered answered, @ForAll @IntRange(min = 1, max = 5) int half) {
        int points = 2 * half + 1;
        List<Integer> values =
                answered.values().stream().map(value -> Math.min(value, points)).toList();
        List<Integer> filled =
                values.stream().map(value -> value == 0 ? half + 1 : value).toList();
        Subscale scale = missing(answered.scale(), MissingRule.MIDPOINT, 1);
        Score score = new Answered(scale, points, values).score();

        assertThat(score.value().isPresent()).isEqualTo(values.stream().anyMatch(value -> value > 0));
        if (score.value().isPresent()) {
            assertThat(score.value())
                    .isEqualTo(new Answered(scale, points, filled).score().value());
        }
    }

    /** Points spread 70 : 30 over ratings of 2 and 4: 0.7 · 2 + 0.3 · 4. */
    @Test
    void weightsMayAlsoBeSpreadPoints() {
        Questionnaire questionnaire = new Questionnaire(
                "q",
                TEXT,
                TEXT,
                "…",
                List.of(
                        new QuestionnaireItem.Likert("a", TEXT, true, 5, TEXT, TEXT),
                        new QuestionnaireItem.Numeric("b", TEXT, true, 1, 5, 1, TEXT),
                        new QuestionnaireItem.PointAllocation(
                                "weights",
                                TEXT,
                                false,
                                List.of(
                                        new QuestionnaireItem.Option("a", TEXT),
                                        new QuestionnaireItem.Option("b", TEXT)),
                                100)));
        Subscale scale = new Subscale(
                "s",
                List.of("a", "b"),
                Set.of(),
                Aggregate.WEIGHTED,
                Optional.of("weights"),
                1,
                0,
                1,
                MissingRule.PRORATE);
        Scoring scoring = new Scoring(List.of(scale));

        assertThat(Scores.of(questionnaire, scoring, Map.of("a", "2", "b", "4.0", "weights", "a=70,b=30")))
                .containsExactly(new Score("s", OptionalDouble.of(2.6), 2, 2, ""));
        assertThat(Scores.of(questionnaire, scoring, Map.of("a", "2", "weights", "a=0,b=100")))
                .containsExactly(new Score("s", OptionalDouble.empty(), 1, 2, "no weight lies on the items answered"));
        assertThat(ScoreRange.of(questionnaire, scale)).isEqualTo(new ScoreRange(1, 5));
    }

    @Test
    void aScoringThatDoesNotFitSaysWhy() {
        Questionnaire questionnaire = new Questionnaire(
                "q",
                TEXT,
                TEXT,
                "…",
                List.of(
                        new QuestionnaireItem.Likert("a", TEXT, false, 5, TEXT, TEXT),
                        new QuestionnaireItem.Likert("b", TEXT, false, 7, TEXT, TEXT),
                        new QuestionnaireItem.FreeText("why", TEXT, false, 200, 3)));
        Scoring scoring = new Scoring(List.of(
                missing(Subscale.mean("mixed", List.of("a", "b")), MissingRule.PRORATE, 1),
                Subscale.sum("other", List.of("a", "c", "why"))));

        assertThat(scoring.problems(questionnaire))
                .containsExactly(
                        "scale “mixed” lets items of different ranges stand for each other",
                        "scale “other” counts “c”, which is not asked",
                        "scale “other” counts “why”, which is not answered with a number");
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.of(questionnaire, scoring, Map.of()));
    }

    @Test
    void aScaleThatContradictsItselfIsNone() {
        List<String> items = List.of("a", "b");
        assertThatIllegalArgumentException().isThrownBy(() -> Subscale.mean("s", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Subscale.mean("s", List.of("a", "a")));
        assertThatIllegalArgumentException().isThrownBy(() -> missing(Subscale.mean("s", items), MissingRule.NA, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> missing(Subscale.mean("s", items), MissingRule.PRORATE, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> plain(Subscale.mean("s", items), Aggregate.WEIGHTED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scoring(List.of(Subscale.mean("s", items), Subscale.sum("s", items))));
    }

    @Provide
    Arbitrary<Answered> answered() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 11),
                        Arbitraries.integers()
                                .between(0, 11)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(12),
                        Arbitraries.integers().between(0, 11).set(),
                        Arbitraries.of(Aggregate.MEAN, Aggregate.SUM),
                        Arbitraries.of(0.02, 0.2, 1.0, 2.5, -1.0),
                        Arbitraries.of(-25.0, 0.0, 6.0),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(MissingRule.class))
                .as((points, values, reversed, aggregate, multiply, add, enough, missing) -> {
                    List<String> items = new ArrayList<>();
                    Set<String> turned = new HashSet<>();
                    for (int i = 0; i < values.size(); i++) {
                        items.add("i" + i);
                        if (reversed.contains(i)) {
                            turned.add("i" + i);
                        }
                    }
                    int minValid = missing == MissingRule.NA ? items.size() : Math.min(enough, items.size());
                    Subscale scale = new Subscale(
                            "s", items, turned, aggregate, Optional.empty(), multiply, add, minValid, missing);
                    return new Answered(
                            scale,
                            points,
                            values.stream()
                                    .map(value -> Math.min(value, points))
                                    .toList());
                })
                .withoutEdgeCases();
    }

    private static Subscale missing(Subscale scale, MissingRule rule, int minValid) {
        return new Subscale(
                scale.id(),
                scale.items(),
                scale.reversed(),
                scale.aggregate(),
                scale.weights(),
                scale.multiply(),
                scale.add(),
                minValid,
                rule);
    }

    /** The same items, neither stretched nor shifted. */
    private static Subscale plain(Subscale scale, Aggregate aggregate) {
        return new Subscale(
                scale.id(),
                scale.items(),
                scale.reversed(),
                aggregate,
                Optional.empty(),
                1,
                0,
                scale.minValid(),
                scale.missing());
    }
}
