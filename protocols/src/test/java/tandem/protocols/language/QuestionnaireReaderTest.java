package tandem.protocols.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.protocols.given.AnAnswer;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.questionnaire.InstructedResponse;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.questionnaire.QuestionnaireItem.Option;
import tandem.protocols.questionnaire.scoring.Aggregate;
import tandem.protocols.questionnaire.scoring.MissingRule;
import tandem.protocols.questionnaire.scoring.Score;
import tandem.protocols.questionnaire.scoring.ScoredQuestionnaire;
import tandem.protocols.questionnaire.scoring.Subscale;
import tandem.protocols.text.LocalizedText;

class QuestionnaireReaderTest {
    /** Every kind of question; tests replace a piece of it by a wrong one. */
    private static final String GOOD = """
            title: All kinds
            intro: Please answer.
            source: Tandem, Apache-2.0
            items:
              - { id: sex, text: Which?, choice: { f: Woman, m: Man } }
              - { id: calm, text: Calm?, likert: { points: 5, low: no, high: yes, no-response: true } }
              - { id: tense, text: Tense?, likert: { points: 5, low: no, high: yes } }
              - { id: load, text: Load?, scale: { from: 0, to: 100, step: 5, low: no, high: yes } }
              - { id: attention, text: Choose 2., likert: { points: 5, low: no, high: yes }, instructed: 2 }
              - { id: years, text: How long?, number: { min: 0, max: 60.5, decimals: 1, unit: { en: years, fr: ans } } }
              - { id: count, text: How many?, number: { min: -3, max: 12 } }
              - { id: why, text: Why?, free-text: { max-length: 400, lines: 3 }, optional: true }
              - { id: order, text: In order, ranking: { a: Alpha, b: Beta, c: Gamma } }
              - { id: share, text: Share, points: { options: { a: Alpha, b: Beta }, total: 100 } }
              - { id: sources, text: Which more?, pairs: { calm: Calm, tense: Tense } }
            scoring:
              ease: { items: [calm, tense], reversed: [tense], aggregate: mean, min-valid: 1, missing: prorate }
              stretched: { items: [load], aggregate: sum, multiply: 0.5, add: -10 }
              weighted: { items: [calm, tense], aggregate: weighted, weights: sources }
            """;

    @Test
    void everyKindOfQuestionIsRead() {
        Questionnaire read = read(GOOD, List.of()).questionnaire();

        List<Option> two = List.of(new Option("a", text("Alpha")), new Option("b", text("Beta")));
        List<Option> three = List.of(two.get(0), two.get(1), new Option("c", text("Gamma")));
        List<Option> items = List.of(new Option("calm", text("Calm")), new Option("tense", text("Tense")));
        assertThat(read.items())
                .contains(
                        new QuestionnaireItem.Likert("calm", text("Calm?"), false, 5, text("no"), text("yes"), true),
                        new QuestionnaireItem.Likert("tense", text("Tense?"), false, 5, text("no"), text("yes"), false),
                        new QuestionnaireItem.Numeric(
                                "years",
                                text("How long?"),
                                false,
                                0,
                                60.5,
                                1,
                                new LocalizedText(Map.of("en", "years", "fr", "ans"))),
                        new QuestionnaireItem.Numeric("count", text("How many?"), false, -3, 12, 0, text("")),
                        new QuestionnaireItem.FreeText("why", text("Why?"), true, 400, 3),
                        new QuestionnaireItem.Ranking("order", text("In order"), false, three),
                        new QuestionnaireItem.PointAllocation("share", text("Share"), false, two, 100),
                        new QuestionnaireItem.Pairs("sources", text("Which more?"), false, items));
        assertThat(read.instructed()).containsExactly(new InstructedResponse("attention", "2"));
        assertThat(read.items())
                .allSatisfy(item -> assertThat(item.accepts(AnAnswer.to(item))).isTrue());
    }

    @Test
    void scalesAreReadWithTheirDefaults() {
        assertThat(read(GOOD, List.of()).scoring().scales())
                .containsExactly(
                        new Subscale(
                                "ease",
                                List.of("calm", "tense"),
                                Set.of("tense"),
                                Aggregate.MEAN,
                                Optional.empty(),
                                1,
                                0,
                                1,
                                MissingRule.PRORATE),
                        new Subscale(
                                "stretched",
                                List.of("load"),
                                Set.of(),
                                Aggregate.SUM,
                                Optional.empty(),
                                0.5,
                                -10,
                                1,
                                MissingRule.NA),
                        new Subscale(
                                "weighted",
                                List.of("calm", "tense"),
                                Set.of(),
                                Aggregate.WEIGHTED,
                                Optional.of("sources"),
                                1,
                                0,
                                2,
                                MissingRule.NA));
    }

    /** Calm 4 and tense 2, reversed 4; 60 × 0.5 − 10. */
    @Test
    void whatIsReadScores() {
        Map<String, String> answers = Map.of("calm", "4", "tense", "2", "load", "60", "sources", "calm>tense");

        assertThat(read(GOOD, List.of()).scores(answers))
                .extracting(Score::value)
                .containsExactly(OptionalDouble.of(4), OptionalDouble.of(20), OptionalDouble.of(4));
    }

    /** What is replaced, by what, and what is said. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lines: 3 } | lines: 3 }, choice: { a: A, b: B } | q.yaml:12:5: question “why” has 2 ways to answer — give it one of choice, likert, scale, number, free-text, ranking, points, pairs",
                "id: count | id: years | q.yaml:11:5: question “years” stands twice — give each question an id of its own",
                "max: 12 | max: -3 | q.yaml:11:43: question “count” takes no two numbers with 0 decimals from -3 to -3 — let max be above min, or allow more decimals",
                "min: -3, max: 12 | min: 0.2, max: 1.8 | q.yaml:11:43: question “count” takes no two numbers with 0 decimals from 0.2 to 1.8 — let max be above min, or allow more decimals",
                "max: 12 | max: 1e9 | q.yaml:11:59: “max” is “1e9” — give a number from -999999999 to 999999999",
                "max: 12 | maxi: 12 | q.yaml:11:54: unknown key “maxi” in “number” — did you mean “max”? Allowed are decimals, max, min, unit",
                "max-length: 400, lines | lines | q.yaml:12:39: “max-length” is missing in “free-text” — add it",
                "lines: 3 | lines: 40 | q.yaml:12:65: “lines” is “40” — give a whole number from 1 to 20",
                "{ a: Alpha, b: Beta, c: Gamma } | { a: Alpha } | q.yaml:13:43: question “order” offers one option only — offer at least two",
                "{ a: Alpha, b: Beta }, total | {}, total | q.yaml:14:50: question “share” offers no option — offer at least two",
                "b: Beta, c | b>c: Beta, c | q.yaml:13:55: a key is “b>c” — use small letters, digits and hyphens only, at most 60",
                "total: 100 | total: 0 | q.yaml:14:80: “total” is “0” — give a whole number from 1 to 1000000",
                "instructed: 2 | instructed: 6 | q.yaml:9:94: question “attention” does not take the answer “6” — write an answer that can be given, such as the id of an option",
                "no-response: true | no-response: maybe | q.yaml:6:84: “no-response” is “maybe” — allowed are false, true",
                "[load] | [laod] | q.yaml:18:3: scale “stretched” counts “laod”, which is not asked — correct the scale, or leave it out and let the answers stand for themselves",
                "[load] | [order] | q.yaml:18:3: scale “stretched” counts “order”, which is not answered with a number — correct the scale, or leave it out and let the answers stand for themselves",
                "reversed: [tense] | reversed: [load] | q.yaml:17:3: scale “ease” reverses an item that it does not have — correct the scale, or leave it out and let the answers stand for themselves",
                "multiply: 0.5 | multiply: 0 | q.yaml:18:3: scale “stretched” is stretched to nothing — correct the scale, or leave it out and let the answers stand for themselves",
                "weights: sources | weights: share | q.yaml:19:3: scale “weighted” is weighted by “share”, which neither compares its items in pairs nor spreads points over them — correct the scale, or leave it out and let the answers stand for themselves",
                "aggregate: sum | aggregate: median | q.yaml:18:42: “aggregate” is “median” — did you mean “mean”? Allowed are mean, sum, weighted",
                "missing: prorate | missing: skip | q.yaml:17:92: “missing” is “skip” — allowed are midpoint, na, prorate",
            })
    void saysWhereWhatAndHowToMend(String good, String wrong, String message) {
        assertThat(GOOD).contains(good);
        Problems problems = new Problems("q.yaml");

        parsed(GOOD.replace(good, wrong), List.of(), problems);

        assertThat(problems.sorted()).extracting(ProtocolProblem::toString).contains(message);
    }

    @Test
    void aScaleOverQuestionsThatCouldNotBeReadIsNotBlamed() {
        Problems problems = new Problems("q.yaml");

        parsed(GOOD.replace("scale: {", "skale: {"), List.of(), problems);

        assertThat(problems.sorted())
                .extracting(ProtocolProblem::what)
                .containsExactly("question “load” has 0 ways to answer", "unknown key “skale” in “items”");
    }

    static List<String> shipped() {
        return ShippedQuestionnaires.names();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedQuestionnaireIsThereInFullInBothLanguages(String name) {
        assertThat(named(List.of("en", "fr"), name)).isEmpty();
        assertThat(named(List.of("de"), name))
                .containsExactly("the shipped questionnaire “" + name + "” has no text in “de”");
    }

    private static List<String> named(List<String> languages, String name) {
        Problems problems = new Problems("p.yaml");
        YamlValue value = YamlDocument.root(name, "“form”", new Shape.Reference("questionnaire"), problems)
                .orElseThrow();
        new QuestionnaireShelf(Map.of(), languages).reference(value);
        return problems.sorted().stream().map(ProtocolProblem::what).toList();
    }

    private static ScoredQuestionnaire read(String text, List<String> languages) {
        Problems problems = new Problems("q.yaml");
        ScoredQuestionnaire read = parsed(text, languages, problems);
        assertThat(problems.sorted()).isEmpty();
        return read;
    }

    private static ScoredQuestionnaire parsed(String text, List<String> languages, Problems problems) {
        YamlValue root = YamlDocument.root(text, "the questionnaire", QuestionnaireReader.SHAPE, problems)
                .orElseThrow();
        return new QuestionnaireReader(new Texts(languages)).read("all-kinds", root);
    }

    private static LocalizedText text(String text) {
        return LocalizedText.same(text);
    }
}
