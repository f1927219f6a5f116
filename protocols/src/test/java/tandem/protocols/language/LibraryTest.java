package tandem.protocols.language;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.protocols.given.APool.aPool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.protocols.design.OrderRule;
import tandem.protocols.given.AGarden;
import tandem.protocols.given.ALab;
import tandem.protocols.given.AParticipant;
import tandem.protocols.given.APile;
import tandem.protocols.item.ItemPool;
import tandem.protocols.plan.ArmAllocation;
import tandem.protocols.plan.CohortBalance;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.Planner;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.session.Screen;
import tandem.protocols.study.Arm;
import tandem.protocols.study.Factor;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;
import tandem.protocols.text.LocalizedText;

/** The published designs that ship with the program. */
class LibraryTest {

    private static final int COHORT = 48;
    private static final long SEED = 7;

    /** Pictures, or what the task of the study makes. */
    private static ItemPool pool(String name) {
        return switch (name) {
            case "corvelo-benz-2025" ->
                aPool().withOptions("red", "black")
                        .withItems(960)
                        .withErrorEvery(4)
                        .withAttribute("shift", "0", "10", "20", "30")
                        .build();
            case "vasconcelos-2023" ->
                aPool().withOptions("a", "b", "c")
                        .withItems(600)
                        .withErrorEvery(4)
                        .withAttribute("size", "10", "18", "26")
                        .build();
            case "kuhl-2023" -> AGarden.of("feedback", "summary", "counterfactual");
            case "wildfire" -> APile.of(IntStream.rangeClosed(10, 69).toArray());
            default -> aPool().withErrorEvery(6).build();
        };
    }

    /** What is warned of because the published design is that way. */
    private static final Map<String, Set<Check>> INHERENT = Map.of(
            "corvelo-benz-2025", Set.of(Check.FEEDBACK_TEACHES),
            "he-2023", Set.of(Check.FEEDBACK_TEACHES),
            "hive-2022", Set.of(Check.ACCURACY_AT_CHANCE),
            "schemmer-2023", Set.of(Check.ACCURACY_AT_CHANCE),
            "vodrahalli-2022", Set.of(Check.STATED_ACCURACY_UNTRUE));

    static List<String> names() {
        return ShippedProtocols.library();
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsWithNoWarningThatIsNotInherentToTheDesign(String name) {
        ProtocolReading reading = reading(name);

        assertThat(reading.study()).map(Study::id).contains(name);
        assertThat(reading.problems()).allMatch(problem -> problem.severity() == ProtocolProblem.Severity.WARNING);
        Set<Check> warned = reading.problems().stream()
                .map(problem -> problem.check().orElseThrow())
                .collect(Collectors.toSet());
        assertThat(warned).isEqualTo(INHERENT.getOrDefault(name, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theFileSaysWhichWarningsAreInherent(String name) {
        String text = ShippedProtocols.text(name).orElseThrow();

        assertThat(INHERENT.getOrDefault(name, Set.of()))
                .allSatisfy(check -> assertThat(text).contains(check.word()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysWhereItComesFromAndWhatIsAnotherWayHere(String name) {
        assertThat(study(name).provenance()).hasValueSatisfying(published -> {
            assertThat(published.citation()).isNotBlank();
            assertThat(published.adapted()).isNotEmpty();
            assertThat(published.ours()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void fillsItsArmsAsTheirWeightsSay(String name) {
        Study study = study(name);
        int weights = study.arms().stream().mapToInt(Arm::weight).sum();

        Map<String, Integer> wanted =
                study.arms().stream().collect(Collectors.toMap(Arm::name, arm -> COHORT * arm.weight() / weights));

        assertThat(CohortBalance.of(cohort(study)).arms()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theAiIsRightExactlyAsOftenAsScheduledInEveryBlock(String name) {
        Study study = study(name);

        assertThat(cohort(study)).allSatisfy(plan -> assertThat(realised(plan)).isEqualTo(scheduled(study, plan)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void levelsWithinParticipantsStandInEachPositionEquallyOften(String name) {
        Study study = study(name);
        List<SessionPlan> cohort = cohort(study);

        for (Factor factor : study.factors().values()) {
            if (factor.isBetween() || factor.order().orElseThrow() == OrderRule.FIXED) {
                continue;
            }
            for (Arm arm : study.arms()) {
                Map<String, Integer> cells = cells(factor, arm, cohort);
                assertThat(cells)
                        .hasSize(factor.levels().size() * blocks(cohort.get(0)).size());
                assertThat(Set.copyOf(cells.values()))
                        .as("%s in %s", cells, arm)
                        .hasSize(1);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> aParticipantOfEveryArmGetsFromConsentToDebrief() {
        return names().stream()
                .flatMap(name -> study(name).arms().stream()
                        .map(arm -> DynamicTest.dynamicTest(name + " " + arm.name(), () -> goThrough(name, arm))));
    }

    private static void goThrough(String name, Arm arm) {
        ALab lab = ALab.begun(Planner.plan(study(name), pool(name), SEED, arm, 0));
        assertThat(lab.screen()).isInstanceOf(Screen.Consent.class);

        AParticipant.goOnUntil(lab, Screen.Debrief.class::isInstance);

        assertThat(lab.screen()).isInstanceOf(Screen.Debrief.class);
    }

    @ParameterizedTest
    @MethodSource("names")
    void tellsParticipantsNoPercentages(String name) {
        assertThat(texts(study(name)))
                .allSatisfy(text -> assertThat(text.byLanguage().values()).noneMatch(words -> words.contains("%")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void frenchTextsKeepTheirPunctuationOnTheLine(String name) {
        assertThat(texts(study(name)))
                .allSatisfy(text -> assertThat(text.in("fr"))
                        .doesNotContainPattern("[ \\p{L}][:;!?»]")
                        .doesNotContainPattern("«[^\\u202f]")
                        .doesNotContain("'"));
    }

    /** Pages and the protocol's own questionnaires; the shipped ones are tested where they are. */
    private static List<LocalizedText> texts(Study study) {
        List<LocalizedText> texts = new ArrayList<>();
        study.pages().values().forEach(page -> Collections.addAll(texts, page.title(), page.body()));
        for (Questionnaire questionnaire : study.questionnaires().values()) {
            if (!ShippedQuestionnaires.names().contains(questionnaire.id())) {
                Collections.addAll(texts, questionnaire.title(), questionnaire.intro());
                questionnaire.items().stream().map(QuestionnaireItem::text).forEach(texts::add);
            }
        }
        return texts;
    }

    /** How often each level stands in each position, by both. */
    private static Map<String, Integer> cells(Factor factor, Arm arm, List<SessionPlan> cohort) {
        Map<String, Integer> cells = new TreeMap<>();
        for (SessionPlan plan : cohort) {
            if (plan.arm().equals(arm)) {
                int position = 0;
                for (List<PlannedTrial> trials : blocks(plan)) {
                    String level = trials.get(0).block().factors().get(factor.name());
                    cells.merge(++position + ": " + level, 1, Integer::sum);
                }
            }
        }
        return cells;
    }

    /** Right of all trials, for each block of the session. */
    private static List<String> scheduled(Study study, SessionPlan plan) {
        List<String> blocks = new ArrayList<>();
        for (SessionPart part : study.sessionOf(plan.arm())) {
            if (part instanceof SessionPart.Blocks some && some.turns().isEmpty()) {
                int cells = some.forEach().stream()
                        .mapToInt(factor -> study.factors().get(factor).levels().size())
                        .reduce(some.repeat(), Math::multiplyExact);
                blocks.addAll(Collections.nCopies(cells, some.advice().hits() + " of " + some.trials()));
            }
        }
        return blocks;
    }

    private static List<String> realised(SessionPlan plan) {
        return blocks(plan).stream()
                .map(trials -> trials.stream()
                                .filter(trial -> trial.item().adviceCorrect())
                                .count() + " of " + trials.size())
                .toList();
    }

    /** The main trials of each block, in order. */
    private static List<List<PlannedTrial>> blocks(SessionPlan plan) {
        Map<Integer, List<PlannedTrial>> blocks = plan.trials().stream()
                .filter(trial -> trial.kind() == PlannedTrial.Kind.MAIN)
                .collect(Collectors.groupingBy(trial -> trial.block().number(), TreeMap::new, Collectors.toList()));
        return List.copyOf(blocks.values());
    }

    private static List<SessionPlan> cohort(Study study) {
        return new ArmAllocation(study, SEED)
                .cohort(COHORT, Map.of()).stream()
                        .map(place -> Planner.plan(study, pool(study.id()), SEED, place.arm(), place.slot()))
                        .toList();
    }

    private static Study study(String name) {
        return reading(name).study().orElseThrow();
    }

    private static ProtocolReading reading(String name) {
        return ProtocolReader.read(ShippedProtocols.text(name).orElseThrow(), name + ".yaml");
    }
}
