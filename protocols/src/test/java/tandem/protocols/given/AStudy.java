package tandem.protocols.given;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import tandem.protocols.analysis.AnalysisPlan;
import tandem.protocols.design.OrderRule;
import tandem.protocols.design.allocation.LeastFilled;
import tandem.protocols.incentive.Incentive;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.study.AdviceElement;
import tandem.protocols.study.AdviceSchedule;
import tandem.protocols.study.Advisor;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.study.Answering;
import tandem.protocols.study.Arm;
import tandem.protocols.study.ByLevels;
import tandem.protocols.study.Condition;
import tandem.protocols.study.ConfidenceScale;
import tandem.protocols.study.EvidenceForm;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Factor;
import tandem.protocols.study.Feedback;
import tandem.protocols.study.ItemDraw;
import tandem.protocols.study.Mode;
import tandem.protocols.study.Page;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Spacing;
import tandem.protocols.study.Study;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.study.Timing;
import tandem.protocols.study.Variants;
import tandem.protocols.text.LocalizedText;

/**
 * A study of three conditions within participants: alone, with advice, with explained advice. Consent, a page, a form,
 * two practice rounds of four, blocks of 24 trials with 18 hits, two familiarisation trials, a debrief.
 */
public final class AStudy {
    private static final Timing TIMING = new Timing(300, 1000, OptionalInt.of(60_000));

    private List<Condition> conditions =
            List.of(solo(true), advised("ai", Mode.SEQUENTIAL, false), advised("ai-explained", Mode.SEQUENTIAL, true));
    private OrderRule order = OrderRule.WILLIAMS;
    private List<SessionPart> practice = List.of(new SessionPart.Practice(4, 3, 2));
    private Optional<SessionPart.Blocks.Turns> turns = Optional.empty();
    private int trials = 24;
    private int hits = 18;
    private int familiarisation = 2;
    private int noErrorInFirst = 2;
    private int longestErrorRun = 2;
    private Feedback feedback = Feedback.NONE;
    private int repeat = 1;
    private ItemDraw items = ItemDraw.ALL;
    private Variants orders = Variants.EACH;
    private OptionalInt agreements = OptionalInt.empty();
    private Optional<Incentive> incentive = Optional.empty();
    private List<SessionPart> parts = List.of();
    private List<Arm> arms = List.of(Arm.ONLY);
    private int attentionChecks;
    private List<AdviceSchedule.Quota> quotas = List.of();
    private Timing timing = TIMING;
    private AnswerForm answer = new AnswerForm.Choice();
    private boolean confidence = true;
    private Optional<EvidenceForm> evidence = Optional.empty();
    private boolean asksAgain = true;
    private List<Questionnaire> more = List.of();
    private String hash = "a".repeat(64);

    private AStudy() {}

    public static AStudy aStudy() {
        return new AStudy();
    }

    /** The smallest study that has everything: one practice round of two, blocks of four with three hits. */
    public static AStudy aShortStudy() {
        AStudy study = new AStudy().withTrials(4, 3).withFamiliarisation(1).withErrorRules(1, 1);
        study.practice = List.of(new SessionPart.Practice(2, 2, 2));
        return study;
    }

    public static Condition solo(boolean secondLook) {
        return new Condition("solo", Mode.SOLO, secondLook, Set.of(), Advisor.AI, Optional.empty(), TIMING, List.of());
    }

    public static Condition advised(String name, Mode mode, boolean explained) {
        return new Condition(
                name,
                mode,
                false,
                mode.advises() ? Set.of(AdviceElement.LABEL, AdviceElement.CONFIDENCE) : Set.of(),
                Advisor.AI,
                explained ? Optional.of(new ExplanationSpec("integrated-gradients", 0.5)) : Optional.empty(),
                TIMING,
                List.of("trust"));
    }

    public AStudy withConditions(Condition... newConditions) {
        conditions = List.of(newConditions);
        return this;
    }

    public AStudy inOrder(OrderRule newOrder) {
        order = newOrder;
        return this;
    }

    public AStudy withPractice(int newTrials, int correct, int rounds) {
        practice = List.of(new SessionPart.Practice(newTrials, correct, rounds));
        return this;
    }

    public AStudy withoutPractice() {
        practice = List.of();
        return this;
    }

    /** Trials are games of at most so many turns. */
    public AStudy withTurns(int most) {
        turns = Optional.of(new SessionPart.Blocks.Turns(most, List.of()));
        return this;
    }

    public AStudy withQuestionAfterTurn(int turn, String questionnaire) {
        turns = Optional.of(new SessionPart.Blocks.Turns(
                turns.orElseThrow().most(), List.of(new SessionPart.Blocks.Turns.Question(turn, questionnaire))));
        return this;
    }

    public AStudy withTrials(int newTrials, int newHits) {
        trials = newTrials;
        hits = newHits;
        return this;
    }

    public AStudy withFamiliarisation(int newFamiliarisation) {
        familiarisation = newFamiliarisation;
        return this;
    }

    public AStudy withErrorRules(int notInFirst, int longestRun) {
        noErrorInFirst = notInFirst;
        longestErrorRun = longestRun;
        return this;
    }

    public AStudy withFeedback() {
        feedback = Feedback.TRIAL;
        return this;
    }

    public AStudy withTiming(int minimumViewMs, int secondLookMs, OptionalInt deadlineMs) {
        timing = new Timing(minimumViewMs, secondLookMs, deadlineMs);
        return this;
    }

    /** Parts that come before the blocks. */
    public AStudy withParts(SessionPart... newParts) {
        parts = List.of(newParts);
        return this;
    }

    /** Arms of a factor between participants called “group”. */
    public AStudy withGroups(String... groups) {
        arms = Stream.of(groups)
                .map(group -> new Arm(group, Map.of("group", group), 1))
                .toList();
        return this;
    }

    /** So many main trials of each block whose advice agrees with the initial answer, the others' does not. */
    public AStudy steeringAgreement(int newAgreements) {
        agreements = OptionalInt.of(newAgreements);
        return this;
    }

    public AStudy withOrders(Variants newOrders) {
        orders = newOrders;
        return this;
    }

    public AStudy drawingFrom(ItemDraw newItems) {
        items = newItems;
        return this;
    }

    /** It has these questionnaires, too. */
    public AStudy asking(Questionnaire... newMore) {
        more = List.of(newMore);
        return this;
    }

    /** A session that stopped in a trial goes on with the next one. */
    public AStudy goingOnWithTheNextTrial() {
        asksAgain = false;
        return this;
    }

    /** People answer otherwise than by choosing one option, and are not asked how sure they are. */
    public AStudy answeredBy(AnswerForm newAnswer) {
        answer = newAnswer;
        return withoutConfidence();
    }

    /** Asks for marks with the tool, on a grid of four by four. */
    public AStudy markedWith(EvidenceForm.Tool tool) {
        evidence = Optional.of(new EvidenceForm(LocalizedText.same("Where did you see it?"), tool, 4, true));
        return this;
    }

    public AStudy withoutConfidence() {
        confidence = false;
        return this;
    }

    public AStudy paying(Incentive newIncentive) {
        incentive = Optional.of(newIncentive);
        return this;
    }

    /** All blocks so often. */
    public AStudy repeated(int newRepeat) {
        repeat = newRepeat;
        return this;
    }

    public AStudy withAttentionChecks(int newAttentionChecks) {
        attentionChecks = newAttentionChecks;
        return this;
    }

    public AStudy withFeedbackAfterBlocks() {
        feedback = Feedback.BLOCK;
        return this;
    }

    public AStudy withQuotas(AdviceSchedule.Quota... newQuotas) {
        quotas = List.of(newQuotas);
        return this;
    }

    public AStudy withTiming(Timing newTiming) {
        timing = newTiming;
        return this;
    }

    public AStudy withHash(String newHash) {
        hash = newHash;
        return this;
    }

    public Study build() {
        Map<String, ByLevels<Condition>> byName = new LinkedHashMap<>();
        conditions.forEach(condition -> byName.put(condition.name(), ByLevels.of(timed(condition))));
        List<SessionPart> session = new ArrayList<>(List.of(
                new SessionPart.Consent("consent"),
                new SessionPart.Pages(List.of("welcome")),
                new SessionPart.Form("about-you"),
                new SessionPart.Blocks(
                        List.of("assistance"),
                        "$assistance",
                        repeat,
                        items,
                        trials,
                        turns,
                        new Spacing(OptionalInt.empty(), Optional.empty(), orders),
                        familiarisation,
                        attentionChecks,
                        new AdviceSchedule(hits, noErrorInFirst, longestErrorRun, agreements, quotas),
                        feedback,
                        asksAgain,
                        List.of("effort")),
                new SessionPart.Debrief("debrief")));
        session.addAll(3, practice);
        session.addAll(3 + practice.size(), parts);
        return new Study(
                "a-study",
                "1.0.0",
                LocalizedText.same("A study"),
                Optional.empty(),
                Optional.empty(),
                List.of("en", "fr"),
                new TaskSpec(
                        "image-classification",
                        "creatures",
                        "creatures-cnn",
                        LocalizedText.same("Which species is it?"),
                        Map.of()),
                Map.of("assistance", Factor.within("assistance", List.copyOf(byName.keySet()), order)),
                arms,
                new LeastFilled(),
                byName,
                new Answering(
                        answer,
                        Optional.of(new ConfidenceScale(
                                        50,
                                        100,
                                        1,
                                        LocalizedText.same("How sure are you?"),
                                        LocalizedText.same("guessing"),
                                        LocalizedText.same("certain")))
                                .filter(scale -> confidence),
                        evidence),
                timing,
                incentive.map(ByLevels::of),
                List.of(),
                AnalysisPlan.NONE,
                session,
                pages(),
                asked(),
                Map.of(),
                hash);
    }

    private Condition timed(Condition condition) {
        return new Condition(
                condition.name(),
                condition.mode(),
                condition.secondLook(),
                condition.advice(),
                condition.form(),
                condition.aiKeepsFrom(),
                condition.advisor(),
                condition.explanation(),
                timing,
                condition.after());
    }

    private static Map<String, Page> pages() {
        Map<String, Page> pages = new LinkedHashMap<>();
        Stream.of("consent", "welcome", "debrief")
                .forEach(
                        id -> pages.put(id, new Page(id, LocalizedText.same(id), LocalizedText.same("Text of " + id))));
        return pages;
    }

    private Map<String, Questionnaire> asked() {
        Map<String, Questionnaire> all = new LinkedHashMap<>(questionnaires());
        more.forEach(questionnaire -> all.put(questionnaire.id(), questionnaire));
        return all;
    }

    private static Map<String, Questionnaire> questionnaires() {
        LocalizedText text = LocalizedText.same("?");
        return Map.of(
                "about-you",
                new Questionnaire(
                        "about-you",
                        text,
                        text,
                        "ours",
                        List.of(
                                new QuestionnaireItem.Choice(
                                        "age",
                                        text,
                                        false,
                                        List.of(
                                                new QuestionnaireItem.Option("18-24", text),
                                                new QuestionnaireItem.Option("25-34", text))),
                                new QuestionnaireItem.Choice(
                                        "gender",
                                        text,
                                        true,
                                        List.of(
                                                new QuestionnaireItem.Option("woman", text),
                                                new QuestionnaireItem.Option("man", text))))),
                "effort",
                new Questionnaire(
                        "effort",
                        text,
                        text,
                        "ours",
                        List.of(new QuestionnaireItem.Scale("effort", text, false, 0, 100, 5, text, text))),
                "trust",
                new Questionnaire(
                        "trust",
                        text,
                        text,
                        "ours",
                        List.of(new QuestionnaireItem.Likert("trust", text, false, 7, text, text))));
    }
}
