package tandem.app.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tandem.app.simulation.Act.Respond;
import tandem.app.simulation.Act.Wait;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;

/** Looks at a screen and says what to do on it; the same seed does the same. */
public final class SimulatedParticipant {

    private static final double READING_MS = 4000;

    private final SplittableRandom random;
    private final SimulatedDecisions decisions;

    /**
     * @param plan of the session: a simulated participant knows the truth, so that it can be right as often as its skill
     *     and the item's difficulty say
     */
    public SimulatedParticipant(SessionPlan plan, long seed) {
        this.random = new SplittableRandom(seed);
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
            acts.add(new Respond(new Response.AnswerQuestion(item.id(), answer(item))));
        }
        acts.add(new Respond(new Response.SubmitQuestionnaire()));
        return acts;
    }

    private String answer(QuestionnaireItem item) {
        if (item instanceof QuestionnaireItem.Choice choice) {
            return choice.options().get(random.nextInt(choice.options().size())).id();
        } else if (item instanceof QuestionnaireItem.Likert likert) {
            return Integer.toString(1 + random.nextInt(likert.points()));
        }
        QuestionnaireItem.Scale scale = (QuestionnaireItem.Scale) item;
        int steps = (scale.to() - scale.from()) / scale.step();
        return Integer.toString(scale.from() + scale.step() * random.nextInt(steps + 1));
    }
}
