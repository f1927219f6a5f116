package tandem.app.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import tandem.app.simulation.Act.Respond;
import tandem.app.simulation.Act.Wait;
import tandem.protocols.plan.PlannedStep;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.questionnaire.InstructedResponse;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;

/** Looks at a screen and says what to do on it; the same seed does the same. */
public final class SimulatedParticipant {

    private static final double READING_MS = 4000;

    private final SplittableRandom random;
    private final SimulatedDecisions decisions;
    private final Map<String, String> right;

    /**
     * @param plan of the session: a simulated participant knows the truth, so that it can be right as often as its skill
     *     and the item's difficulty say
     */
    public SimulatedParticipant(SessionPlan plan, long seed) {
        this.random = new SplittableRandom(seed);
        this.right = plan.steps().stream()
                .filter(PlannedStep.QuizEnd.class::isInstance)
                .flatMap(step -> ((PlannedStep.QuizEnd) step).right().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        this.decisions = new SimulatedDecisions(plan, random.split());
    }

    /** What it does on {@code screen}, until the next one comes; nothing when the session is over. */
    public List<Act> on(Screen screen) {
        if (screen instanceof Screen.Consent) {
            return List.of(reading(), new Respond(new Response.GiveConsent()));
        } else if (screen instanceof Screen.Form form) {
            return filledIn(form);
        } else if (screen instanceof Screen.Trial trial) {
            return decisions.on(trial);
        } else if (screen instanceof Screen.Break pause) {
            return List.of(new Wait(pause.atLeastMs() + READING_MS), new Respond(new Response.Continue()));
        } else if (screen instanceof Screen.Ended) {
            return List.of();
        }
        return List.of(reading(), new Respond(new Response.Continue()));
    }

    private Wait reading() {
        return new Wait(READING_MS * (0.5 + random.nextDouble()));
    }

    private List<Act> filledIn(Screen.Form form) {
        List<Act> acts = new ArrayList<>();
        for (QuestionnaireItem item : form.questionnaire().items()) {
            acts.add(new Wait(READING_MS * (0.3 + random.nextDouble())));
            String answer = instructed(form, item).orElseGet(() -> answer(item));
            acts.add(new Respond(new Response.AnswerQuestion(item.id(), answer)));
        }
        acts.add(new Respond(new Response.SubmitQuestionnaire()));
        return acts;
    }

    /** Nine times out of ten it reads which answer a question asks for. */
    private Optional<String> instructed(Screen.Form form, QuestionnaireItem item) {
        return form.questionnaire().instructed().stream()
                .filter(check -> check.item().equals(item.id()) && random.nextInt(10) > 0)
                .map(InstructedResponse::answer)
                .findFirst();
    }

    private String answer(QuestionnaireItem item) {
        Optional<String> known = quizAnswers(item);
        if (known.isPresent()) {
            return known.get();
        }
        if (item instanceof QuestionnaireItem.Choice choice) {
            return choice.options().get(random.nextInt(choice.options().size())).id();
        } else if (item instanceof QuestionnaireItem.Likert likert) {
            return Integer.toString(1 + random.nextInt(likert.points()));
        }
        return written(item);
    }

    /** Nine times out of ten it has read what a quiz asks. */
    private Optional<String> quizAnswers(QuestionnaireItem item) {
        return Optional.ofNullable(right.get(item.id())).filter(answer -> random.nextInt(10) > 0);
    }

    private String written(QuestionnaireItem item) {
        if (item instanceof QuestionnaireItem.Numeric numeric) {
            return number(numeric);
        } else if (item instanceof QuestionnaireItem.FreeText) {
            return "…";
        } else if (item instanceof QuestionnaireItem.Ranking ranking) {
            return ranking.options().stream().map(QuestionnaireItem.Option::id).collect(Collectors.joining(">"));
        } else if (item instanceof QuestionnaireItem.PointAllocation points) {
            return all(points);
        } else if (item instanceof QuestionnaireItem.Pairs pairs) {
            return pairs.pairs().stream()
                    .map(pair -> pair.first().id() + ">" + pair.second().id())
                    .collect(Collectors.joining(","));
        }
        QuestionnaireItem.Scale scale = (QuestionnaireItem.Scale) item;
        int steps = (scale.to() - scale.from()) / scale.step();
        return Integer.toString(scale.from() + scale.step() * random.nextInt(steps + 1));
    }

    /** Any of the numbers that it takes. */
    private String number(QuestionnaireItem.Numeric item) {
        BigDecimal first = BigDecimal.valueOf(item.min()).setScale(item.decimals(), RoundingMode.CEILING);
        BigDecimal last = BigDecimal.valueOf(item.max()).setScale(item.decimals(), RoundingMode.FLOOR);
        long steps = last.subtract(first).unscaledValue().longValueExact();
        return first.add(BigDecimal.valueOf(random.nextLong(steps + 1), item.decimals()))
                .toPlainString();
    }

    /** All points on one option. */
    private static String all(QuestionnaireItem.PointAllocation points) {
        String first = points.options().get(0).id();
        return points.options().stream()
                .map(option -> option.id() + "=" + (option.id().equals(first) ? points.total() : 0))
                .collect(Collectors.joining(","));
    }
}
