package tandem.app.window.model;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Outcome;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;
import tandem.protocols.session.SessionEngine;

/** The session as the window sees it: the current screen, how far it is, and a calm word when something is missing. */
public final class SessionModel {

    private final SessionEngine engine;
    private final Texts texts;
    private final BiConsumer<String, RuntimeException> onFailure;
    private final ReadOnlyObjectWrapper<Screen> screen;
    private final ReadOnlyDoubleWrapper progress;
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private Consumer<Response> beforeActs = response -> {};
    private boolean failed;
    private boolean paused;
    private boolean ended;

    /** @param onFailure told where and what, when the engine or its sink fails; nothing is thrown to a caller */
    public SessionModel(SessionEngine engine, Texts texts, BiConsumer<String, RuntimeException> onFailure) {
        this.engine = engine;
        this.texts = texts;
        this.onFailure = onFailure;
        this.screen = new ReadOnlyObjectWrapper<>(engine.current());
        this.progress = new ReadOnlyDoubleWrapper(engine.progress());
    }

    /** What is to be shown. */
    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /** What is to be shown now. */
    public Screen screen() {
        return screen.get();
    }

    /** How far the session is, in [0, 1]. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why the last act was not taken; empty if it was. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** Has {@code watcher} told each act before the engine is, so that what was seen before it is recorded before it. */
    public void beforeActs(Consumer<Response> watcher) {
        beforeActs = watcher;
    }

    /** Whether the engine or its sink has failed. Nothing is handed on since. */
    public boolean failed() {
        return failed;
    }

    /** From now on nothing is handed on: a gesture may still be on its way when the participant has left. */
    public void end() {
        ended = true;
    }

    /**
     * From now on no act is taken; what the window sees is handed on.
     *
     * @param why told as a failure is
     */
    public void pause(RuntimeException why) {
        paused = true;
        onFailure.accept("session", why);
    }

    /** Whether an act can be taken: not once it failed, pauses or was left. */
    public boolean takesActs() {
        return !failed && !paused && !ended;
    }

    /** Hands an act to the engine. */
    public Outcome act(Response response) {
        if (!takesActs()) {
            return Outcome.NOT_NOW;
        }
        beforeActs.accept(response);
        if (!takesActs()) {
            return Outcome.NOT_NOW;
        }
        try {
            Outcome outcome = engine.on(response);
            hint.set(hintFor(outcome));
            progress.set(engine.progress());
            screen.set(engine.current());
            return outcome;
        } catch (RuntimeException failure) {
            fail(response.getClass().getSimpleName(), failure);
            return Outcome.NOT_NOW;
        }
    }

    /** Says what is to be done before the next act, which takes the word away. */
    public void remind(String word) {
        hint.set(word);
    }

    /** Hands on what the window saw. */
    public void observe(Observation observation) {
        if (failed || ended) {
            return;
        }
        try {
            engine.observe(observation);
        } catch (RuntimeException failure) {
            fail(observation.getClass().getSimpleName(), failure);
        }
    }

    /** What fails once is not tried again: the session goes on, in a model of its own, from what is stored. */
    private void fail(String where, RuntimeException failure) {
        failed = true;
        onFailure.accept(where, failure);
    }

    private String hintFor(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED, NOT_NOW -> "";
            case TOO_EARLY -> texts.get("hint.too-early");
            case ANSWER_MISSING -> texts.get("hint.answer-missing");
            case CONFIDENCE_MISSING -> texts.get("hint.confidence-missing");
            case EVIDENCE_MISSING -> texts.get("hint.evidence-missing");
            case NOT_MOVED -> texts.get("hint.not-moved");
            case NO_FAVOURITE -> texts.get("hint.no-favourite");
            case QUESTION_MISSING -> texts.get("hint.question-missing");
            case NOT_OFFERED -> texts.get("hint.not-offered");
        };
    }
}
