package tandem.app.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.app.simulation.Act.Respond;
import tandem.app.simulation.Act.Show;
import tandem.app.simulation.Act.Wait;
import tandem.protocols.item.PooledItem;
import tandem.protocols.plan.Judgement;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Answer;
import tandem.protocols.session.Mark;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;
import tandem.protocols.session.Screen.ShownAdvice;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.study.ConfidenceScale;

/**
 * Decisions with the rough shape of people's: less often right and less sure on harder items, the likelier to take advice
 * the surer it is and the less sure they are, a little likelier when it is explained, response times log-normal. The numbers
 * are ours and stand for nobody.
 */
final class SimulatedDecisions {

    private static final double UNKNOWN_DIFFICULTY = 0.5;
    private static final double MEDIAN_INITIAL_MS = 2600;
    private static final double MEDIAN_FINAL_MS = 1700;
    private static final double LOG_SPREAD = 0.4;
    /** Side of a picture, in pixels: programs see none, and mark shipped ones. */
    private static final int FRAME = 128;

    private final SessionPlan plan;
    private final Map<String, PooledItem> items;
    private final SplittableRandom random;
    private final double skill;
    private final double trust;
    private double initialConfidence;

    SimulatedDecisions(SessionPlan plan, SplittableRandom random) {
        this.plan = plan;
        this.items = plan.items().stream()
                .collect(Collectors.toMap(item -> item.item().id(), Function.identity()));
        this.random = random;
        this.skill = 0.6 + 0.35 * random.nextDouble();
        this.trust = 0.1 + 0.3 * random.nextDouble();
    }

    List<Act> on(Screen.Trial screen) {
        PooledItem item = item(screen);
        if (screen.instruction().isPresent() && screen.phase().answers()) {
            return answer(screen, new Decision(screen.instruction().get(), 1));
        } else if (screen.comingAdvice().isPresent() && (asks(screen) || waits(screen))) {
            return coming(screen);
        }
        return switch (screen.phase()) {
            case FEEDBACK -> List.of(thinking(screen, MEDIAN_FINAL_MS), new Respond(new Response.Continue()));
            case DELEGATION ->
                List.of(
                        thinking(screen, MEDIAN_INITIAL_MS),
                        new Respond(new Response.Delegate(random.nextDouble() < trust + difficulty(item) / 2)));
            case SUPERVISION -> {
                Decision own = alone(screen, item);
                boolean differs =
                        !screen.advice().orElseThrow().advice().label().equals(own.answer());
                boolean vetoes = differs && random.nextDouble() > trust + difficulty(item) / 2;
                yield List.of(thinking(screen, MEDIAN_FINAL_MS), new Respond(new Response.Veto(vetoes)));
            }
            case JUDGEMENT -> {
                Decision own = alone(screen, item);
                boolean agrees = screen.advice().orElseThrow().advice().label().equals(own.answer())
                        || random.nextDouble() < trust;
                yield answer(screen, new Decision(agrees ? Judgement.AGREE : Judgement.DISAGREE, own.confidence()));
            }
            case PREDICTION -> {
                String label = item.advice().label();
                boolean foreseen = random.nextDouble() < 0.5 + 0.4 * skill;
                yield answer(
                        screen, new Decision(foreseen ? label : other(screen, label), 0.5 + 0.4 * random.nextDouble()));
            }
            case INITIAL -> answer(screen, alone(screen, item));
            case FINAL ->
                screen.initial()
                        .flatMap(Answer::option)
                        .map(initial -> answer(screen, second(screen, initial)))
                        .orElseGet(() -> answer(screen, first(screen, item)));
        };
    }

    private PooledItem item(Screen.Trial screen) {
        return screen.place().isPresent()
                ? plan.turns().orElseThrow().at(screen.itemId()).item()
                : items.get(screen.itemId());
    }

    /** Whether it asks for advice that comes on demand: the likelier, the more it trusts the AI. */
    private boolean asks(Screen.Trial screen) {
        return screen.comingAdvice().get().afterMs().isEmpty() && random.nextDouble() < 0.3 + trust;
    }

    private static boolean waits(Screen.Trial screen) {
        return screen.comingAdvice().get().afterMs().isPresent();
    }

    /** Advice comes first; with it, the screen is decided on anew. */
    private List<Act> coming(Screen.Trial screen) {
        if (waits(screen)) {
            double ms = screen.comingAdvice().get().afterMs().getAsInt();
            return List.of(new Wait(ms + 20), new Respond(new Response.LetAdviceCome()));
        }
        return List.of(thinking(screen, MEDIAN_FINAL_MS / 2), new Respond(new Response.RequestAdvice()));
    }

    /** An answer, and how sure it is in [0, 1]. */
    private record Decision(String answer, double confidence) {}

    private List<Act> answer(Screen.Trial screen, Decision decision) {
        List<Act> acts = new ArrayList<>();
        boolean again = screen.initial().isPresent();
        acts.add(thinking(screen, again ? MEDIAN_FINAL_MS : MEDIAN_INITIAL_MS));
        screen.advice().ifPresent(advice -> acts.addAll(lookingInto(advice)));
        acts.addAll(given(screen, decision));
        acts.addAll(marked(screen));
        acts.add(new Wait(200 + 300 * random.nextDouble()));
        acts.add(new Respond(new Response.SubmitAnswer()));
        if (screen.phase() == Phase.INITIAL) {
            initialConfidence = onScale(decision.confidence());
        }
        return acts;
    }

    /** A spot near the middle, where pictures have what they are about. */
    private List<Act> marked(Screen.Trial screen) {
        if (!screen.phase().rests() || plan.study().evidence().isEmpty()) {
            return List.of();
        }
        Mark.Frame frame = new Mark.Frame(FRAME, FRAME);
        Mark.Point spot = new Mark.Point(
                FRAME * Math.max(0, Math.min(1, 0.5 + 0.15 * gaussian())),
                FRAME * Math.max(0, Math.min(1, 0.5 + 0.15 * gaussian())));
        return List.of(
                new Wait(400 + 600 * random.nextDouble()),
                new Respond(new Response.MarkEvidence(new Mark.Stroke(frame, FRAME / 4.0, List.of(spot)))));
    }

    private List<Act> given(Screen.Trial screen, Decision decision) {
        AnswerForm form = plan.study().answer();
        if (screen.phase() != Phase.JUDGEMENT && form.spreads()) {
            return List.of(new Respond(new Response.GiveProbabilities(spread(decision, form.parts()))));
        }
        List<Act> acts = new ArrayList<>();
        acts.add(new Respond(new Response.ChooseAnswer(decision.answer())));
        if (plan.study().confidence().isPresent()) {
            acts.add(new Wait(300 + 500 * random.nextDouble()));
            acts.add(new Respond(new Response.RateConfidence(onScale(decision.confidence()))));
        }
        return acts;
    }

    /** More parts for the answer than for all others together, the rest as evenly as it goes. */
    private Map<String, Double> spread(Decision decision, int parts) {
        int favoured = (int) Math.max(parts / 2 + 1, Math.min(parts, Math.round(decision.confidence() * parts)));
        List<String> others = plan.options().stream()
                .filter(option -> !option.equals(decision.answer()))
                .toList();
        Map<String, Double> probabilities = new TreeMap<>(Map.of(decision.answer(), (double) favoured / parts));
        int left = parts - favoured;
        for (int i = 0; i < others.size(); i++) {
            int share = left / others.size() + (i < left % others.size() ? 1 : 0);
            probabilities.put(others.get(i), (double) share / parts);
        }
        return probabilities;
    }

    private Decision alone(Screen.Trial screen, PooledItem item) {
        String truth = item.item().truth();
        double chance = 1.0 / Math.max(2, screen.options().size());
        double right = chance + (1 - chance) * skill * (1 - 0.7 * difficulty(item));
        String answer = random.nextDouble() < right ? truth : other(screen, truth);
        double surer = answer.equals(truth) ? 0.08 : -0.04;
        return new Decision(answer, right + surer + 0.1 * gaussian());
    }

    /** Advice with the stimulus: taken, or decided alone. */
    private Decision first(Screen.Trial screen, PooledItem item) {
        Decision own = alone(screen, item);
        return screen.advice()
                .filter(advice -> !advice.abstains())
                .map(advice -> weigh(own, advice))
                .orElse(own);
    }

    /** A second look: with advice it is weighed, without it one seldom changes one's mind. */
    private Decision second(Screen.Trial screen, String initial) {
        Decision own = new Decision(initial, initialConfidence);
        if (screen.advice().filter(advice -> !advice.abstains()).isPresent()) {
            return weigh(own, screen.advice().get());
        }
        return random.nextDouble() < 0.05
                ? new Decision(other(screen, initial), initialConfidence - 0.1)
                : new Decision(initial, initialConfidence + 0.03 * gaussian());
    }

    private Decision weigh(Decision own, ShownAdvice advice) {
        String label = advice.advice().label();
        if (label.equals(own.answer())) {
            return new Decision(label, own.confidence() + 0.06 + 0.03 * gaussian());
        }
        double explained = advice.explanation().isPresent() ? 0.1 : 0;
        double pull = trust + explained + 0.8 * (advice.advice().confidence() - own.confidence());
        return random.nextDouble() < pull
                ? new Decision(label, 0.5 * (own.confidence() + advice.advice().confidence()))
                : new Decision(own.answer(), own.confidence() - 0.05 + 0.03 * gaussian());
    }

    private List<Act> lookingInto(ShownAdvice advice) {
        List<Act> acts = new ArrayList<>();
        if (advice.explanation().isPresent() && random.nextDouble() < 0.3) {
            acts.add(new Show(new Observation.OpacityChanged(Math.round(random.nextDouble() * 20) / 20.0)));
            acts.add(new Wait(400 + 800 * random.nextDouble()));
        }
        if (advice.explanation().isPresent() && random.nextDouble() < 0.15) {
            acts.add(new Show(new Observation.ExplanationToggled(false)));
            acts.add(new Wait(500 + 500 * random.nextDouble()));
            acts.add(new Show(new Observation.ExplanationToggled(true)));
            acts.add(new Wait(500 + 500 * random.nextDouble()));
        }
        return acts;
    }

    private Wait thinking(Screen.Trial screen, double medianMs) {
        double ms = medianMs * StrictMath.exp(LOG_SPREAD * gaussian());
        double longest = screen.deadlineMs().isPresent() ? screen.deadlineMs().getAsInt() * 0.6 : Double.MAX_VALUE;
        return new Wait(Math.max(screen.minimumViewMs() + 20.0, Math.min(longest, ms)));
    }

    /** The nearest step of the study's scale; a probability where it has none. */
    private double onScale(double confidence) {
        return plan.study()
                .confidence()
                .map(scale -> onScale(confidence, scale))
                .orElse(Math.max(0, Math.min(1, confidence)));
    }

    private static double onScale(double confidence, ConfidenceScale scale) {
        double clamped = Math.max(scale.from(), Math.min(scale.to(), 100 * confidence));
        long steps = Math.round((clamped - scale.from()) / scale.step());
        return Math.min(scale.to(), scale.from() + steps * scale.step()) / 100.0;
    }

    /** Another one that is offered; the same where there is no other. */
    private String other(Screen.Trial screen, String answer) {
        if (plan.study().answer() instanceof AnswerForm.Amounts amounts) {
            return AnswerForm.Amounts.written(screen.options().stream()
                    .map(option -> random.nextInt(amounts.most() + 1))
                    .toList());
        }
        List<String> offered = screen.phase() == Phase.JUDGEMENT ? plan.options() : screen.options();
        List<String> others =
                offered.stream().filter(option -> !option.equals(answer)).toList();
        return others.isEmpty() ? answer : others.get(random.nextInt(others.size()));
    }

    private static double difficulty(PooledItem item) {
        return item.item().difficulty().orElse(UNKNOWN_DIFFICULTY);
    }

    /** Standard normal by Box and Muller (1958), from StrictMath for the same bits everywhere. */
    private double gaussian() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }
}
