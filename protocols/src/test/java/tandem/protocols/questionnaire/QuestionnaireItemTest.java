package tandem.protocols.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tandem.protocols.questionnaire.QuestionnaireItem.FreeText;
import tandem.protocols.questionnaire.QuestionnaireItem.Likert;
import tandem.protocols.questionnaire.QuestionnaireItem.Numeric;
import tandem.protocols.questionnaire.QuestionnaireItem.Option;
import tandem.protocols.questionnaire.QuestionnaireItem.Pairs;
import tandem.protocols.questionnaire.QuestionnaireItem.PointAllocation;
import tandem.protocols.questionnaire.QuestionnaireItem.Ranking;
import tandem.protocols.text.LocalizedText;

class QuestionnaireItemTest {
    private static final LocalizedText TEXT = LocalizedText.same("…");
    private static final List<Option> ABC = options("a", "b", "c");

    @Test
    void pointsTakeNoResponseOnlyWhereItIsOffered() {
        Likert without = new Likert("q", TEXT, false, 5, TEXT, TEXT);
        Likert with = new Likert("q", TEXT, false, 5, TEXT, TEXT, true);

        assertThat(List.of("1", "5")).allMatch(without::accepts).allMatch(with::accepts);
        assertThat(List.of("0", "6", "", "no")).noneMatch(without::accepts).noneMatch(with::accepts);
        assertThat(with.accepts("no-response")).isTrue();
        assertThat(without.accepts("no-response")).isFalse();
    }

    @Test
    void aNumberKeepsToItsRangeAndItsDecimals() {
        Numeric whole = new Numeric("q", TEXT, false, -5, 120, 0, TEXT);
        Numeric tenths = new Numeric("q", TEXT, false, 0, 1, 1, TEXT);

        assertThat(List.of("-5", "0", "007", "120")).allMatch(whole::accepts);
        assertThat(List.of("", "-6", "121", "1.0", "1e1", "+1", "NaN", " 1", "٣"))
                .noneMatch(whole::accepts);
        assertThat(List.of("0", "0.1", "1.0")).allMatch(tenths::accepts);
        assertThat(List.of("0.10", "1.1", "0,1", ".5", "1.")).noneMatch(tenths::accepts);
    }

    @Test
    void aTextIsAsLongAsAPersonCounts() {
        FreeText line = new FreeText("q", TEXT, false, 3, 1);
        FreeText lines = new FreeText("q", TEXT, false, 3, 2);

        assertThat(List.of("abc", "été", "🐱🐶🐭")).allMatch(line::accepts);
        assertThat(List.of("", "  ", "abcd", "a\nb", "a\u0000")).noneMatch(line::accepts);
        assertThat(lines.accepts("a\nb")).isTrue();
    }

    @Test
    void aRankingNamesEveryOptionOnce() {
        Ranking ranking = new Ranking("q", TEXT, false, ABC);

        assertThat(ranking.order("b>a>c")).contains(List.of("b", "a", "c"));
        assertThat(List.of("", "a", "a>b", "a>b>b", "a>b>d", "a>b>c>", "a>b>c>a", "a > b > c"))
                .noneMatch(ranking::accepts);
    }

    @Test
    void pointsAreAllSpreadInTheOrderOfTheOptions() {
        PointAllocation allocation = new PointAllocation("q", TEXT, false, ABC, 100);

        assertThat(allocation.points("a=40,b=60,c=0")).contains(Map.of("a", 40, "b", 60, "c", 0));
        assertThat(List.of(
                        "",
                        "a=40,b=60",
                        "a=40,b=50,c=0",
                        "b=60,a=40,c=0",
                        "a=40,a=40,b=60,c=0",
                        "a=140,b=-40,c=0",
                        "a=040,b=60,c=0",
                        "a=40,b=60,c=0,",
                        "a=40,b=60,d=0"))
                .noneMatch(allocation::accepts);
    }

    /** Hart & Staveland (1988): six dimensions, fifteen comparisons. */
    @Test
    void sixDimensionsMakeFifteenPairs() {
        assertThat(new Pairs("q", TEXT, false, options("a", "b", "c", "d", "e", "f")).pairs())
                .hasSize(15);
    }

    @Test
    void pairsNameThePreferredOneFirstInTheOrderOfThePairs() {
        Pairs pairs = new Pairs("q", TEXT, false, ABC);

        assertThat(pairs.wins("a>b,c>a,c>b")).contains(Map.of("a", 1, "b", 0, "c", 2));
        assertThat(List.of("", "a>b", "a>b,c>a", "a>b,c>a,c>b,a>b", "a>b,b>c,a>c", "a>b,c>a,c>c"))
                .noneMatch(pairs::accepts);
    }

    @Property(tries = 50)
    void everyOrderIsARankingAndNoOtherItemTakesIt(@ForAll("orders") List<String> order) {
        String value = String.join(">", order);
        List<Option> options =
                order.stream().sorted().map(id -> new Option(id, TEXT)).toList();

        assertThat(new Ranking("q", TEXT, false, options).order(value)).contains(order);
        assertThat(new PointAllocation("q", TEXT, false, options, 10).accepts(value))
                .isFalse();
    }

    @Property(tries = 50)
    void theWinsOfAllPairsAddUp(@ForAll("orders") List<String> order) {
        List<Option> options =
                order.stream().sorted().map(id -> new Option(id, TEXT)).toList();
        Pairs pairs = new Pairs("q", TEXT, false, options);
        String value = pairs.pairs().stream()
                .map(pair -> List.of(pair.first().id(), pair.second().id()))
                .map(pair -> order.indexOf(pair.get(0)) < order.indexOf(pair.get(1))
                        ? pair.get(0) + ">" + pair.get(1)
                        : pair.get(1) + ">" + pair.get(0))
                .collect(Collectors.joining(","));

        Map<String, Integer> wins = pairs.wins(value).orElseThrow();

        // Somebody who prefers by an order gives its first option all its comparisons, and so on down to none.
        for (int rank = 0; rank < order.size(); rank++) {
            assertThat(wins).containsEntry(order.get(rank), order.size() - 1 - rank);
        }
    }

    @Property(tries = 50)
    void pointsComeBackAsTheyWereSpread(
            @ForAll @IntRange(min = 0, max = 100) int a, @ForAll @IntRange(min = 0, max = 100) int b) {
        PointAllocation allocation = new PointAllocation("q", TEXT, false, options("a", "b"), 100);

        assertThat(allocation.accepts("a=" + a + ",b=" + b)).isEqualTo(a + b == 100);
        assertThat(allocation.points("a=" + a + ",b=" + (100 - a))).contains(Map.of("a", a, "b", 100 - a));
    }

    @Test
    void optionsThatCouldNotBeToldApartInAnAnswerAreRefused() {
        for (List<Option> options : List.of(
                options("a"), options("a", "a"), options("a>b", "c"), options("a", "b=1"), options("a,b", "c"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Ranking("q", TEXT, false, options));
            assertThatIllegalArgumentException().isThrownBy(() -> new Pairs("q", TEXT, false, options));
            assertThatIllegalArgumentException().isThrownBy(() -> new PointAllocation("q", TEXT, false, options, 100));
        }
    }

    @Test
    void anAttentionCheckAsksForAnAnswerThatCanBeGiven() {
        Likert check = new Likert("check", TEXT, false, 5, TEXT, TEXT);
        InstructedResponse asked = new InstructedResponse("check", "2");
        Questionnaire questionnaire =
                new Questionnaire("q", TEXT, TEXT, "…", List.of(check), false, List.of(asked), Map.of());

        assertThat(questionnaire.instructed()).containsExactly(asked);
        assertThat(asked.followed(Map.of("check", "2"))).isTrue();
        assertThat(asked.followed(Map.of("check", "3"))).isFalse();
        assertThat(asked.followed(Map.of())).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Questionnaire(
                        "q",
                        TEXT,
                        TEXT,
                        "…",
                        List.of(check),
                        false,
                        List.of(new InstructedResponse("check", "6")),
                        Map.of()));
    }

    @Provide
    Arbitrary<List<String>> orders() {
        return Arbitraries.shuffle("a", "b", "c", "d", "e");
    }

    private static List<Option> options(String... ids) {
        return List.of(ids).stream().map(id -> new Option(id, TEXT)).toList();
    }
}
