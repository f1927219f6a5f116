package tandem.protocols.language;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.protocols.given.APool.aPool;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.protocols.item.ItemPool;
import tandem.protocols.plan.Planner;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.study.AdviceElement;
import tandem.protocols.study.Advisor;
import tandem.protocols.study.Condition;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Mode;
import tandem.protocols.study.Study;

class ShippedProtocolsTest {

    /** The published designs have a test of their own. */
    static List<String> names() {
        return ShippedProtocols.names().stream()
                .filter(name -> !ShippedProtocols.library().contains(name))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void readWithoutAnyProblem(String name) {
        ProtocolReading reading = reading(name);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.study()).map(Study::id).contains(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void canBePlannedOverAFittingPool(String name) {
        Study study = reading(name).study().orElseThrow();
        ItemPool pool =
                switch (name) {
                    case "own-pictures-example" ->
                        aPool().withOptions("domestic", "small-wild", "big")
                                .withItems(54)
                                .withErrorEvery(4)
                                .build();
                    case "demo-maze", "demo-minefield" ->
                        aPool().withOptions("a", "b", "c").build();
                    case "demo-connect-four" ->
                        aPool().withOptions("1", "2", "3", "4", "5", "6", "7").build();
                    case "demo-series" ->
                        aPool().withOptions("normal", "spike", "drift", "dropout", "coupling-loss")
                                .build();
                    default -> aPool().build();
                };

        SessionPlan plan = Planner.plan(study, pool, 7, 4);

        assertThat(plan.trials()).isNotEmpty();
    }

    @Test
    void theDemoComparesTwoLooksAloneWithAdviceAndWithExplainedAdvice() {
        Study demo = reading("demo").study().orElseThrow();

        assertThat(demo.conditions().values().stream().flatMap(family -> family.all().stream()))
                .containsExactly(
                        new Condition(
                                "solo",
                                Mode.SOLO,
                                true,
                                Set.of(),
                                Advisor.AI,
                                Optional.empty(),
                                demo.timing(),
                                List.of()),
                        new Condition(
                                "ai",
                                Mode.SEQUENTIAL,
                                false,
                                Set.of(AdviceElement.LABEL, AdviceElement.CONFIDENCE),
                                Advisor.AI,
                                Optional.empty(),
                                demo.timing(),
                                List.of("trust", "ai-accuracy")),
                        new Condition(
                                "ai-explained",
                                Mode.SEQUENTIAL,
                                false,
                                Set.of(AdviceElement.LABEL, AdviceElement.CONFIDENCE),
                                Advisor.AI,
                                Optional.of(new ExplanationSpec("integrated-gradients", 0.5)),
                                demo.timing(),
                                List.of("trust", "ai-accuracy")));
        assertThat(demo.questionnaires()).containsOnlyKeys("ai-accuracy", "demographics", "nasa-tlx", "trust");
    }

    @ParameterizedTest
    @MethodSource("names")
    void tellParticipantsNeitherTheAccuracyNorTheSchedule(String name) {
        Study study = reading(name).study().orElseThrow();

        Stream<String> told =
                study.pages().values().stream().flatMap(page -> page.body().byLanguage().values().stream());

        assertThat(told).allSatisfy(text -> assertThat(text).doesNotContain("75", "18 of", "%"));
    }

    @Test
    void frenchTextsKeepTheirPunctuationOnTheLine() {
        for (String name : ShippedProtocols.demos()) {
            Study study = reading(name).study().orElseThrow();
            assertThat(study.pages().values())
                    .allSatisfy(page -> assertThat(page.body().in("fr"))
                            .doesNotContainPattern("[ \\p{L}][:;!?]")
                            .doesNotContain("'"));
        }
    }

    @Test
    void paragraphsAreSetApartByAnEmptyLineAndNotBrokenWithin() {
        Map<String, String> body = reading("demo")
                .study()
                .orElseThrow()
                .pages()
                .get("welcome")
                .body()
                .byLanguage();

        assertThat(body.get("en")).startsWith("Thank you for being here. You are about");
        assertThat(body.get("en").split("\n\n"))
                .hasSize(2)
                .allSatisfy(paragraph -> assertThat(paragraph).doesNotContain("\n"));
    }

    private static ProtocolReading reading(String name) {
        return ProtocolReader.read(ShippedProtocols.text(name).orElseThrow(), name + ".yaml");
    }
}
