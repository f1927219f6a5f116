package tandem.app.window.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.model.Texts;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.session.Screen;
import tandem.protocols.session.Screen.ShownAdvice;
import tandem.protocols.study.AdviceElement;
import tandem.protocols.study.Study;

/**
 * What a trial's screen says, computed from the engine's screen alone.
 *
 * @param header which trial of how many
 * @param question about the stimulus
 * @param guidance what is asked now
 * @param options answers to choose from; empty in phases without an answer
 * @param asksConfidence whether the confidence scale is shown
 * @param advice what the AI says, if it may be read
 * @param adviceConfidence how sure it says it is, if that is shown
 * @param ownAnswer the participant's locked initial answer, for reference
 * @param feedback the truth, in the feedback phase
 * @param feedbackRight whether the answer was right
 * @param delegation whether the trial is offered to the AI now
 * @param primary text of the primary action; empty where the choice itself goes on
 */
public record TrialPresentation(
        String header,
        String question,
        String guidance,
        List<Option> options,
        boolean asksConfidence,
        Optional<String> advice,
        Optional<String> adviceConfidence,
        Optional<String> ownAnswer,
        Optional<String> feedback,
        boolean feedbackRight,
        boolean delegation,
        String primary) {

    private static final int DIGITS = 9;

    /** The presentation of {@code screen}. */
    public static TrialPresentation of(Screen.Trial screen, Study study, List<String> answers, Texts texts) {
        Words words = new Words(screen, study, texts);
        boolean asks = screen.phase() == Phase.INITIAL || screen.phase() == Phase.FINAL;
        return new TrialPresentation(
                words.header(),
                study.task().question().in(texts.language()),
                words.guidance(),
                asks ? words.options(answers) : List.of(),
                asks,
                screen.advice()
                        .filter(shown -> shown.show().contains(AdviceElement.LABEL))
                        .map(shown -> words.name(shown.advice().label())),
                screen.advice()
                        .filter(shown -> shown.show().contains(AdviceElement.CONFIDENCE))
                        .map(shown -> texts.get(
                                "advice.sure", texts.percent(shown.advice().confidence()))),
                asks
                        ? screen.initialAnswer().map(answer -> texts.get("own-answer", words.name(answer)))
                        : Optional.empty(),
                screen.feedback().map(words::feedback),
                screen.feedback().map(Screen.Feedback::correct).orElse(false),
                screen.phase() == Phase.DELEGATION,
                words.primary());
    }

    /** Whether the trial shows an explanation sooner or later: its place is kept free from the start. */
    static boolean explains(Screen.Trial screen) {
        return screen.kind() != PlannedTrial.Kind.PRACTICE
                && screen.block().condition().explanation().isPresent();
    }

    private record Words(Screen.Trial screen, Study study, Texts texts) {

        String name(String option) {
            return study.task().nameOf(option).in(texts.language());
        }

        String header() {
            String kind =
                    switch (screen.kind()) {
                        case PRACTICE -> "trial.practice";
                        case FAMILIARISATION -> "trial.familiarisation";
                        case MAIN -> "trial.main";
                    };
            return texts.get(kind, screen.number(), screen.of());
        }

        String guidance() {
            boolean second = screen.initialAnswer().isPresent();
            return switch (screen.phase()) {
                case INITIAL -> texts.get("guidance.initial");
                case DELEGATION -> texts.get("guidance.delegation");
                case FEEDBACK -> "";
                case FINAL -> texts.get(finalGuidance(second));
            };
        }

        private String finalGuidance(boolean second) {
            boolean advised = screen.advice().isPresent();
            if (second) {
                return advised ? "guidance.final" : "guidance.second-look";
            }
            return advised ? "guidance.concurrent" : "guidance.alone";
        }

        List<Option> options(List<String> answers) {
            List<Option> options = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                options.add(new Option(answers.get(i), name(answers.get(i)), key(i, answers.size())));
            }
            return options;
        }

        /** Two answers lie under the index fingers and leave the digits to the confidence; more are counted. */
        private static String key(int place, int count) {
            if (count == 2) {
                return place == 0 ? "F" : "J";
            }
            return place < DIGITS ? Integer.toString(place + 1) : "";
        }

        String feedback(Screen.Feedback feedback) {
            return texts.get(feedback.correct() ? "feedback.right" : "feedback.wrong", name(feedback.truth()));
        }

        String primary() {
            return switch (screen.phase()) {
                case INITIAL, FINAL -> texts.get("submit");
                case FEEDBACK -> texts.get("continue");
                case DELEGATION -> "";
            };
        }
    }

    /** Which class the explanation in {@code shown} speaks for. */
    static String explained(ShownAdvice shown) {
        return shown.advice().label();
    }
}
