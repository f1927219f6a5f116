package tandem.protocols.given;

import java.util.List;
import java.util.SplittableRandom;
import tandem.protocols.plan.Judgement;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;

/** Does anything at any time: the right thing now and then, and otherwise whatever a window could send. */
public final class AMasher {
    private static final long[] PAUSES_MS = {0, 16, 299, 400, 1200};

    private final SplittableRandom random;

    public AMasher(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Does one thing. */
    public void act(ALab lab) {
        lab.after(random.nextInt(400) == 0 ? 60_000 : PAUSES_MS[random.nextInt(PAUSES_MS.length)]);
        if (random.nextInt(12) == 0 && !(lab.screen() instanceof Screen.Ended)) {
            AParticipant.act(lab);
        } else if (random.nextInt(3) == 0) {
            lab.observe(observation());
        } else {
            lab.on(response());
        }
    }

    private Observation observation() {
        return switch (random.nextInt(14)) {
            case 0 -> new Observation.ExplanationToggled(random.nextBoolean());
            case 1 -> new Observation.OpacityChanged(random.nextInt(11) / 10.0);
            case 2 -> new Observation.PointerMoved(List.of(List.of(1, 2, 3)));
            case 3 -> new Observation.KeyPressed("ENTER");
            case 4 -> new Observation.FocusChanged(random.nextBoolean());
            case 5 -> random.nextBoolean() ? new Observation.CloseAsked() : new Observation.CloseDeclined();
            case 6 -> random.nextBoolean() ? new Observation.Interrupted() : new Observation.StimulusHidden();
            case 7 -> new Observation.Failed("view", "broken");
            case 8 -> new Observation.ViewMoved(random.nextInt(100), 100 + random.nextInt(100));
            case 9 -> new Observation.ChannelToggled("c1", random.nextBoolean());
            default -> new Observation.Painted(random.nextInt(2));
        };
    }

    private Response response() {
        return switch (random.nextInt(18)) {
            case 0, 1 -> new Response.Continue();
            case 2 -> new Response.GiveConsent();
            case 3 -> new Response.Delegate(random.nextBoolean());
            case 4, 5 ->
                new Response.ChooseAnswer(List.of("nilu", "pamo", "cat", "").get(random.nextInt(4)));
            case 6, 7 -> new Response.RateConfidence(random.nextInt(130) / 100.0);
            case 8, 9, 10 -> new Response.SubmitAnswer();
            case 11 ->
                new Response.AnswerQuestion(
                        List.of("age", "gender", "trust", "effort", "?").get(random.nextInt(5)),
                        List.of("18-24", "woman", "4", "55", "").get(random.nextInt(5)));
            case 12 -> new Response.SubmitQuestionnaire();
            case 13 -> new Response.RequestAdvice();
            case 14 -> new Response.LetAdviceCome();
            case 15 -> new Response.Veto(random.nextBoolean());
            case 16 -> new Response.ChooseAnswer(random.nextBoolean() ? Judgement.AGREE : Judgement.DISAGREE);
            default -> new Response.LetDeadlinePass();
        };
    }
}
