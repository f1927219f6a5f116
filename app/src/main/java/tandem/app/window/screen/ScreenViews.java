package tandem.app.window.screen;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import tandem.app.window.model.SessionModel;
import tandem.app.window.model.Texts;
import tandem.app.window.screen.ScreenView.Action;
import tandem.protocols.plan.PlannedBlock;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Mode;
import tandem.protocols.study.Page;
import tandem.protocols.study.Study;
import tandem.tasks.StimulusView;

/** From the engine's screen to its view. */
public final class ScreenViews {

    private final SessionModel session;
    private final Study study;
    private final Texts texts;
    private final StimulusView stimulus;
    private final Runnable leave;

    /**
     * @param leave closes the window when all is over
     */
    public ScreenViews(SessionModel session, Study study, Texts texts, StimulusView stimulus, Runnable leave) {
        this.session = session;
        this.study = study;
        this.texts = texts;
        this.stimulus = stimulus;
        this.leave = leave;
    }

    /** A new view of {@code screen}. */
    public ScreenView of(Screen screen) {
        if (screen instanceof Screen.Consent consent) {
            return page(
                    consent.page(),
                    List.of(
                            act("agree", "consent.agree", true, new Response.GiveConsent()),
                            act("refuse", "consent.refuse", false, new Response.RefuseConsent())));
        } else if (screen instanceof Screen.Read read) {
            return page(read.page(), List.of(goOn()));
        } else if (screen instanceof Screen.Form form) {
            return new QuestionnaireView(session, texts, form);
        } else if (screen instanceof Screen.BlockOpening opening) {
            return blockOpening(opening.block());
        } else if (screen instanceof Screen.MainTrialsOpening opening) {
            return new TextView(
                    texts.get("main-trials.title"),
                    texts.get("main-trials.body", opening.block().counts().main()),
                    List.of(goOn()));
        } else if (screen instanceof Screen.Trial trial) {
            return new TrialView(session, study, texts, stimulus, trial);
        } else if (screen instanceof Screen.GameEnd end) {
            return new GameEndView(end, texts, stimulus, List.of(goOn()));
        } else if (screen instanceof Screen.RoundEnd end) {
            return roundEnd(end);
        } else if (screen instanceof Screen.QuizEnd end) {
            return quizEnd(end);
        } else if (screen instanceof Screen.BlockFeedback feedback) {
            return new TextView(
                    texts.get("block-feedback.title"),
                    texts.get("block-feedback.body", feedback.correct(), feedback.of()),
                    List.of(goOn()));
        } else if (screen instanceof Screen.Break pause) {
            return page(pause.page(), List.of(goOn()));
        } else if (screen instanceof Screen.Debrief debrief) {
            return debrief(debrief);
        }
        return ended((Screen.Ended) screen);
    }

    private ScreenView page(Page page, List<Action> actions) {
        return new TextView(page.title().in(texts.language()), page.body().in(texts.language()), actions);
    }

    private ScreenView blockOpening(PlannedBlock block) {
        if (block.number() == 0) {
            return new TextView(texts.get("practice.title"), texts.get("practice.body"), List.of(goOn()));
        }
        String body = texts.get(
                block.condition().advisor().name().isPresent()
                        ? "block.advisor"
                        : "block." + kindOf(block.condition()));
        if (block.condition().mode() == Mode.SEQUENTIAL
                && block.condition().advisor().name().isPresent()) {
            body += "\n\n" + texts.get("block.advisor-second");
        }
        if (block.counts().familiarisation() > 0) {
            body += "\n\n" + texts.get("block.familiarisation", block.counts().familiarisation());
        }
        OptionalDouble stated = block.condition().advisor().statedAccuracy();
        if (stated.isPresent()) {
            body += "\n\n" + texts.get("block.stated-accuracy", texts.percent(stated.getAsDouble()));
        }
        return new TextView(texts.get("block.title", block.number(), block.of()), body, List.of(goOn()));
    }

    private static String kindOf(Condition condition) {
        boolean twice = condition.mode() == Mode.SOLO && condition.secondLook();
        return condition.mode().word()
                + (twice ? "-twice" : "")
                + (condition.explanation().isPresent() ? "-explained" : "");
    }

    private ScreenView roundEnd(Screen.RoundEnd end) {
        String body = texts.get("round.result", end.correct(), end.of());
        String next;
        if (end.passed()) {
            next = texts.get("round.passed");
        } else {
            next = texts.get(end.round() < end.rounds() ? "round.again" : "round.over");
        }
        return new TextView(texts.get("round.title"), body + "\n\n" + next, List.of(goOn()));
    }

    private ScreenView quizEnd(Screen.QuizEnd end) {
        String body = texts.get("quiz.result", end.correct(), end.of());
        String next = end.passed() ? "quiz.passed" : end.attempt() < end.attempts() ? "quiz.again" : "quiz.over";
        return new TextView(texts.get("quiz.title"), body + "\n\n" + texts.get(next), List.of(goOn()));
    }

    private ScreenView debrief(Screen.Debrief debrief) {
        String body = debrief.page().body().in(texts.language());
        if (debrief.pay().isPresent()) {
            body += "\n\n" + texts.get("debrief.pay", texts.amount(debrief.pay().get()));
        }
        body += "\n\n" + texts.get("debrief.code");
        Label code = new Label(debrief.withdrawalCode());
        code.setId("withdrawal-code");
        code.getStyleClass().add("code");
        return new TextView(
                debrief.page().title().in(texts.language()),
                body,
                List.of(act("continue", "debrief.finish", true, new Response.Continue())),
                code);
    }

    private ScreenView ended(Screen.Ended ended) {
        String which = ended.completed() ? "ended.completed" : "ended.refused";
        return new TextView(
                texts.get(which + ".title"),
                texts.get(which + ".body"),
                List.of(new Action("continue", texts.get("close"), true, leave)));
    }

    private Action goOn() {
        return act("continue", "continue", true, new Response.Continue());
    }

    private Action act(String id, String key, boolean primary, Response response) {
        return new Action(id, texts.get(key), primary, () -> session.act(response));
    }
}
