package tandem.protocols.given;

import java.util.Collections;
import java.util.Map;
import java.util.function.Predicate;
import tandem.protocols.plan.Phase;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.session.Mark;
import tandem.protocols.session.Outcome;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.study.Study;

/** Answers whatever is asked, always with the first option, unless the deadline has already passed. */
public final class AParticipant {

    private static final Mark A_CORNER =
            new Mark.Box(new Mark.Frame(64, 64), new Mark.Point(0, 0), new Mark.Point(20, 20));

    private AParticipant() {}

    /** Goes on until {@code stop} holds or the session is over. */
    public static ALab goOnUntil(ALab lab, Predicate<Screen> stop) {
        while (!stop.test(lab.screen()) && !(lab.screen() instanceof Screen.Ended)) {
            act(lab);
        }
        return lab;
    }

    /** Goes on to the given phase of the first trial in the given condition. */
    public static ALab goOnToTrial(ALab lab, String condition, Phase phase) {
        return goOnUntil(
                lab,
                screen -> screen instanceof Screen.Trial trial
                        && trial.block().condition().name().equals(condition)
                        && trial.phase() == phase);
    }

    /** Deals with the current screen in full. */
    public static void act(ALab lab) {
        Screen screen = lab.screen();
        if (screen instanceof Screen.Consent) {
            take(lab, new Response.GiveConsent());
        } else if (screen instanceof Screen.Form form) {
            form.questionnaire().items().forEach(item -> answer(lab, item));
            take(lab, new Response.SubmitQuestionnaire());
        } else if (screen instanceof Screen.Trial trial) {
            lab.after(40).paint().after(Math.max(1500, trial.minimumViewMs()));
            trial.comingAdvice().map(Screen.ComingAdvice::afterMs).ifPresent(ms -> lab.after(ms.orElse(0)));
            if (lab.on(new Response.LetDeadlinePass()) != Outcome.ACCEPTED) {
                trial.comingAdvice()
                        .ifPresent(coming -> take(
                                lab,
                                coming.afterMs().isPresent()
                                        ? new Response.LetAdviceCome()
                                        : new Response.RequestAdvice()));
                act(lab, trial);
            }
        } else if (screen instanceof Screen.Break pause) {
            lab.after(pause.atLeastMs());
            take(lab, new Response.Continue());
        } else {
            take(lab, new Response.Continue());
        }
    }

    private static void act(ALab lab, Screen.Trial trial) {
        switch (trial.phase()) {
            case INITIAL, FINAL, JUDGEMENT, PREDICTION -> {
                decide(lab, trial, trial.instruction().orElse(trial.options().get(0)));
                if (lab.plan().study().evidence().isPresent() && trial.phase().rests()) {
                    take(lab, new Response.MarkEvidence(A_CORNER));
                }
                take(lab, new Response.SubmitAnswer());
            }
            case DELEGATION -> take(lab, new Response.Delegate(true));
            case SUPERVISION -> take(lab, new Response.Veto(true));
            case FEEDBACK -> take(lab, new Response.Continue());
        }
    }

    /** For the option, as far as the study lets one say, with three quarters. */
    private static void decide(ALab lab, Screen.Trial trial, String option) {
        Study study = lab.plan().study();
        if (study.answer() instanceof AnswerForm.Choice || trial.phase() == Phase.JUDGEMENT) {
            take(lab, new Response.ChooseAnswer(option));
            study.confidence().ifPresent(scale -> take(lab, new Response.RateConfidence(0.75)));
            return;
        }
        if (study.answer() instanceof AnswerForm.Amounts) {
            take(
                    lab,
                    new Response.ChooseAnswer(AnswerForm.Amounts.written(
                            Collections.nCopies(trial.options().size(), 1))));
            return;
        }
        String other = trial.options().get(trial.options().indexOf(option) == 0 ? 1 : 0);
        int parts = study.answer().parts();
        int most = 3 * parts / 4;
        take(
                lab,
                new Response.GiveProbabilities(
                        Map.of(option, (double) most / parts, other, (double) (parts - most) / parts)));
    }

    private static void answer(ALab lab, QuestionnaireItem item) {
        take(lab, new Response.AnswerQuestion(item.id(), AnAnswer.to(item)));
    }

    private static void take(ALab lab, Response response) {
        Outcome outcome = lab.on(response);
        if (outcome != Outcome.ACCEPTED) {
            throw new AssertionError(response + " was refused: " + outcome + " at " + lab.screen());
        }
    }
}
