package tandem.results.given;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import tandem.protocols.analysis.AnalysisPlan;
import tandem.protocols.design.OrderRule;
import tandem.protocols.design.allocation.LeastFilled;
import tandem.protocols.item.Advice;
import tandem.protocols.item.Item;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.plan.Planner;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.session.EventSink;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;
import tandem.protocols.session.SessionClock;
import tandem.protocols.session.SessionEngine;
import tandem.protocols.study.AdviceElement;
import tandem.protocols.study.AdviceSchedule;
import tandem.protocols.study.Advisor;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.study.Answering;
import tandem.protocols.study.Arm;
import tandem.protocols.study.ByLevels;
import tandem.protocols.study.Condition;
import tandem.protocols.study.ConfidenceScale;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Factor;
import tandem.protocols.study.Feedback;
import tandem.protocols.study.Mode;
import tandem.protocols.study.Page;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.study.Timing;
import tandem.protocols.text.LocalizedText;
import tandem.results.store.ConsentGate;
import tandem.results.store.EventStore;
import tandem.results.store.SessionLease;
import tandem.results.store.records.NewSession;
import tandem.results.store.records.StudyRecord;

/**
 * A small real study, led by the real engine: alone and with explained advice, four trials each, three of them with right
 * advice. The participant always answers zim first, moves to the AI's answer on half of the trials, and calls their age
 * {@code =2+2}.
 */
public final class AStudyInUse {

    private static final LocalizedText TEXT = LocalizedText.same("?");

    private AStudyInUse() {}

    /** Adds {@code participants} whole sessions to the store. */
    public static void simulate(EventStore store, int participants) {
        for (int i = 0; i < participants; i++) {
            NewSession session =
                    new NewSession("session-" + i, "@lab", "en", "code-" + i, true, Instant.EPOCH, "0.1.0");
            try (SessionLease lease = store.allocate(record(), session)) {
                SessionPlan plan = Planner.plan(study(), pool(), 7, lease.slot());
                lead(plan, lease, ConsentGate.before(plan, store.sink(), store::refuse));
            }
        }
        store.flush();
    }

    private static StudyRecord record() {
        Study study = study();
        ItemPool pool = pool();
        return new StudyRecord(
                study.id(), study.version(), study.hash(), "tandem: 1", 7, pool.itemsHash(), pool.modelHash());
    }

    private static void lead(SessionPlan plan, SessionLease lease, EventSink sink) {
        VirtualClock clock = new VirtualClock();
        SessionEngine engine = SessionEngine.begin(plan, lease.identity(), clock, sink);
        while (!(engine.current() instanceof Screen.Ended)) {
            clock.pass(40);
            engine.observe(new Observation.Painted(0));
            clock.pass(1500);
            responses(engine.current(), plan).forEach(engine::on);
        }
    }

    private static List<Response> responses(Screen screen, SessionPlan plan) {
        if (screen instanceof Screen.Consent) {
            return List.of(new Response.GiveConsent());
        } else if (screen instanceof Screen.Form form) {
            List<Response> responses = new ArrayList<>();
            form.questionnaire()
                    .items()
                    .forEach(item -> responses.add(new Response.AnswerQuestion(item.id(), answer(item))));
            responses.add(new Response.SubmitQuestionnaire());
            return responses;
        } else if (screen instanceof Screen.Trial trial) {
            boolean follows = trial.number() % 2 == 0 && trial.advice().isPresent();
            String answer = follows
                    ? trial.advice().get().advice().label()
                    : plan.options().get(0);
            return List.of(
                    new Response.Continue(),
                    new Response.ChooseAnswer(answer),
                    new Response.RateConfidence(0.75),
                    new Response.SubmitAnswer());
        }
        return List.of(new Response.Continue());
    }

    private static String answer(QuestionnaireItem item) {
        if (item instanceof QuestionnaireItem.Choice choice) {
            return choice.options().get(0).id();
        } else if (item instanceof QuestionnaireItem.Scale) {
            return "40";
        }
        throw new IllegalArgumentException("no answer to " + item);
    }

    private static ItemPool pool() {
        List<PooledItem> items = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            String truth = i % 2 == 0 ? "zim" : "lum";
            boolean right = i / 2 % 4 != 3;
            String label = right ? truth : truth.equals("zim") ? "lum" : "zim";
            items.add(new PooledItem(
                    new Item("c" + i, truth, OptionalDouble.of(i % 10 / 10.0), Map.of()),
                    new Advice(label, 0.8, Map.of(label, 0.8))));
        }
        return new ItemPool(List.of("zim", "lum"), items, "1".repeat(64), "2".repeat(64));
    }

    private static Study study() {
        Timing timing = new Timing(300, 1000, OptionalInt.of(60_000));
        Map<String, ByLevels<Condition>> conditions = new LinkedHashMap<>();
        conditions.put(
                "solo",
                ByLevels.of(new Condition(
                        "solo", Mode.SOLO, true, Set.of(), Advisor.AI, Optional.empty(), timing, List.of())));
        conditions.put(
                "ai-explained",
                ByLevels.of(new Condition(
                        "ai-explained",
                        Mode.SEQUENTIAL,
                        false,
                        Set.of(AdviceElement.LABEL, AdviceElement.CONFIDENCE),
                        Advisor.AI,
                        Optional.of(new ExplanationSpec("integrated-gradients", 0.5)),
                        timing,
                        List.of())));
        return new Study(
                "a-study",
                "1.0.0",
                TEXT,
                Optional.empty(),
                Optional.empty(),
                List.of("en"),
                new TaskSpec("image-classification", "creatures", "creatures-cnn", TEXT, Map.of()),
                Map.of("assistance", Factor.within("assistance", List.copyOf(conditions.keySet()), OrderRule.WILLIAMS)),
                List.of(Arm.ONLY),
                new LeastFilled(),
                conditions,
                new Answering(
                        new AnswerForm.Choice(),
                        Optional.of(new ConfidenceScale(50, 100, 1, TEXT, TEXT, TEXT)),
                        Optional.empty()),
                timing,
                Optional.empty(),
                List.of(),
                AnalysisPlan.NONE,
                List.of(
                        new SessionPart.Consent("consent"),
                        new SessionPart.Form("about-you"),
                        new SessionPart.Practice(2, 2, 2),
                        SessionPart.Blocks.each(
                                "assistance",
                                4,
                                1,
                                new AdviceSchedule(3, 1, 1, List.of()),
                                Feedback.NONE,
                                List.of("effort")),
                        new SessionPart.Debrief("debrief")),
                Map.of("consent", new Page("consent", TEXT, TEXT), "debrief", new Page("debrief", TEXT, TEXT)),
                Map.of("about-you", aboutYou(), "effort", effort()),
                Map.of(),
                "a".repeat(64));
    }

    private static Questionnaire aboutYou() {
        return new Questionnaire(
                "about-you",
                TEXT,
                TEXT,
                "",
                List.of(new QuestionnaireItem.Choice(
                        "age", TEXT, false, List.of(new QuestionnaireItem.Option("=2+2", TEXT)))));
    }

    private static Questionnaire effort() {
        return new Questionnaire(
                "effort",
                TEXT,
                TEXT,
                "",
                List.of(new QuestionnaireItem.Scale("effort", TEXT, false, 0, 100, 5, TEXT, TEXT)));
    }

    /** Goes on only when it is told to. */
    private static final class VirtualClock implements SessionClock {
        private long nanos;

        void pass(long ms) {
            nanos += ms * 1_000_000;
        }

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public Instant wall() {
            return Instant.EPOCH.plusNanos(nanos);
        }
    }
}
