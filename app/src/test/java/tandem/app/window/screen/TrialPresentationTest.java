package tandem.app.window.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.given.AtTheScreen;
import tandem.app.window.given.GivenMaterials;
import tandem.app.window.given.GivenSessions;
import tandem.app.window.given.GivenStudy;
import tandem.app.window.model.Texts;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedTrial.Kind;
import tandem.protocols.session.Answer;
import tandem.protocols.session.Screen;

class TrialPresentationTest {

    private final GivenSessions sessions = new GivenSessions(GivenStudy.small(), GivenMaterials.ofCreatures());

    @Test
    void theFirstAnswerIsAskedForWithoutAWordOfTheAi() {
        TrialPresentation shown = of("en", trial("ai", Phase.INITIAL));

        assertThat(shown.header()).isEqualTo("Question 1 of 4");
        assertThat(shown.question()).isEqualTo("Is this a nilu or a pamo?");
        assertThat(shown.advice().answer()).isEmpty();
        assertThat(shown.advice().confidence()).isEmpty();
        assertThat(shown.ownAnswer()).isEmpty();
    }

    @Test
    void theFinalAnswerIsAskedForWithTheAdviceAndTheOwnFirstAnswer() {
        Screen.Trial trial = trial("ai", Phase.FINAL);

        TrialPresentation shown = of("en", trial);

        String label = trial.advice().orElseThrow().advice().label();
        long sure = Math.round(100 * trial.advice().orElseThrow().advice().confidence());
        assertThat(shown.advice().answer()).contains(name(label));
        assertThat(shown.advice().confidence()).contains(sure + "% sure");
        assertThat(shown.ownAnswer())
                .contains("Your first answer: "
                        + name(trial.initial().flatMap(Answer::option).orElseThrow()));
    }

    @Test
    void aSecondLookAloneIsAskedForInTheSameWayWithoutAdvice() {
        TrialPresentation shown = of("en", trial("solo", Phase.FINAL));

        assertThat(shown.advice().answer()).isEmpty();
        assertThat(shown.ownAnswer()).isPresent();
        assertThat(shown.guidance()).startsWith("Look once more.");
        assertThat(shown.primary()).isEqualTo(of("en", trial("ai", Phase.FINAL)).primary());
    }

    @Test
    void twoAnswersLieUnderTheIndexFingers() {
        assertThat(of("fr", trial("solo", Phase.INITIAL)).options())
                .containsExactly(new Option("nilu", "Nilu", "F"), new Option("pamo", "Pamo", "J"));
    }

    @Test
    void feedbackTellsTheTruthAndAsksNothing() {
        Screen.Trial trial = first(screen -> screen instanceof Screen.Trial met && met.phase() == Phase.FEEDBACK);

        TrialPresentation shown = of("fr", trial);

        assertThat(shown.feedback().orElseThrow().text())
                .contains(name(trial.feedback().orElseThrow().truth()));
        assertThat(shown.feedback().get().right())
                .isEqualTo(trial.feedback().orElseThrow().correct());
        assertThat(shown.options()).isEmpty();
        assertThat(shown.primary()).isEqualTo("Continuer");
    }

    @Test
    void perCentIsWrittenAsTheLanguageDoes() {
        assertThat(of("fr", trial("ai", Phase.FINAL)).advice().confidence().orElseThrow())
                .matches("sûre à [0-9]+\u202f%");
    }

    @Test
    void placeForAnExplanationIsKeptFromTheFirstPhaseOn() {
        assertThat(TrialPresentation.following(trial("ai-explained", Phase.INITIAL)))
                .isPresent();
        assertThat(TrialPresentation.following(trial("ai", Phase.INITIAL))).isEmpty();
    }

    private TrialPresentation of(String language, Screen.Trial trial) {
        return TrialPresentation.of(trial, sessions.study(), new Texts(language));
    }

    private Screen.Trial trial(String condition, Phase phase) {
        return first(screen -> screen instanceof Screen.Trial met
                && met.kind() == Kind.MAIN
                && met.phase() == phase
                && met.block().condition().name().equals(condition));
    }

    private Screen.Trial first(java.util.function.Predicate<Screen> wanted) {
        return (Screen.Trial) AtTheScreen.where(sessions, "en", wanted).current();
    }

    private String name(String option) {
        return sessions.study().task().nameOf(option).in("en");
    }
}
