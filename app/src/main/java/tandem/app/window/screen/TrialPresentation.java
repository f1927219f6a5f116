package tandem.app.window.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.model.Texts;
import tandem.protocols.plan.Judgement;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.session.Screen;
import tandem.protocols.session.Screen.ShownAdvice;
import tandem.protocols.study.AdviceElement;
import tandem.protocols.study.Mode;
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
 * @param adviceTitle who gives the advice
 * @param adviceProbabilities how likely it says each option is, if that is shown
 * @param comingAdvice that advice will come, and how, if it will
 * @param requestsAdvice whether it comes on request
 * @param ownAnswer the participant's locked initial answer, for reference
 * @param feedback the truth, in the feedback phase
 * @param feedbackRight whether the answer was right
 * @param offer the two ways on, where there is nothing to answer
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
        String adviceTitle,
        Optional<String> adviceProbabilities,
        Optional<String> comingAdvice,
        boolean requestsAdvice,
        Optional<String> ownAnswer,
        Optional<String> feedback,
        boolean feedbackRight,
        List<Option> offer,
        String primary) {

    private static final int DIGITS = 9;

    /** The presentation of {@code screen}. */
    public static TrialPresentation of(Screen.Trial screen, Study study, Texts texts) {
        Words words = new Words(screen, study, texts);
        boolean asks = screen.phase().answers();
        return new TrialPresentation(
                words.header(),
                study.task().question().in(texts.language()),
                words.guidance(),
                asks ? words.options(screen.options()) : List.of(),
                asks,
                screen.advice().flatMap(words::advice),
                screen.advice()
                        .filter(shown -> shown.show().contains(AdviceElement.CONFIDENCE))
                        .map(shown -> texts.get(
                                "advice.sure", texts.percent(shown.advice().confidence()))),
                words.adviceTitle(),
                screen.advice()
                        .filter(shown -> shown.show().contains(AdviceElement.PROBABILITIES))
                        .map(words::probabilities),
                screen.comingAdvice()
                        .map(coming -> texts.get(coming.afterMs().isPresent() ? "advice.coming" : "advice.on-request")),
                screen.comingAdvice()
                        .filter(coming -> coming.afterMs().isEmpty())
                        .isPresent(),
                asks
                        ? screen.initialAnswer().map(answer -> texts.get("own-answer", words.name(answer)))
                        : Optional.empty(),
                screen.feedback().map(words::feedback),
                screen.feedback().map(Screen.Feedback::correct).orElse(false),
                words.offer(),
                words.primary());
    }

    /** Whether the trial shows an explanation sooner or later: its place is kept free from the start. */
    static boolean explains(Screen.Trial screen) {
        return screen.kind() != PlannedTrial.Kind.PRACTICE
                && screen.block().condition().explanation().isPresent();
    }

    private record Words(Screen.Trial screen, Study study, Texts texts) {

        String name(String option) {
            if (screen.phase() == Phase.JUDGEMENT && Judgement.options().contains(option)) {
                return texts.get("judgement." + option);
            }
            return study.task().nameOf(option).in(texts.language());
        }

        String header() {
            String kind =
                    switch (screen.kind()) {
                        case PRACTICE -> "trial.practice";
                        case FAMILIARISATION -> "trial.familiarisation";
                        case MAIN -> "trial.main";
                        case ATTENTION -> "trial.attention";
                    };
            return texts.get(kind, screen.number(), screen.of());
        }

        String adviceTitle() {
            if (screen.phase() == Phase.SUPERVISION) {
                return texts.get("advice.decision");
            }
            return screen.block()
                    .condition()
                    .advisor()
                    .name()
                    .map(name -> name.in(texts.language()))
                    .orElseGet(() -> texts.get("advice"));
        }

        /** The option, the options of a set, or that there is no answer. */
        Optional<String> advice(ShownAdvice shown) {
            if (shown.abstains()) {
                return Optional.of(texts.get("advice.abstains"));
            } else if (!shown.set().isEmpty()) {
                return Optional.of(shown.set().stream()
                        .map(this::name)
                        .collect(Collectors.joining(" " + texts.get("advice.or") + " ")));
            }
            return shown.show().contains(AdviceElement.LABEL)
                    ? Optional.of(name(shown.advice().label()))
                    : Optional.empty();
        }

        String probabilities(ShownAdvice shown) {
            return new TreeSet<>(shown.advice().probabilities().keySet())
                    .stream()
                            .map(option -> name(option) + " "
                                    + texts.percent(
                                            shown.advice().probabilities().get(option)))
                            .collect(Collectors.joining(" · "));
        }

        List<Option> offer() {
            return switch (screen.phase()) {
                case DELEGATION ->
                    List.of(
                            new Option("keep", texts.get("keep"), "F"),
                            new Option("hand-over", texts.get("hand-over"), "J"));
                case SUPERVISION ->
                    List.of(
                            new Option("let-stand", texts.get("let-stand"), "F"),
                            new Option("veto", texts.get("veto"), "J"));
                default -> List.of();
            };
        }

        String guidance() {
            if (screen.instruction().isPresent() && screen.phase().answers()) {
                return texts.get("guidance.attention", name(screen.instruction().get()));
            }
            boolean second = screen.initialAnswer().isPresent();
            return switch (screen.phase()) {
                case INITIAL -> texts.get("guidance.initial");
                case DELEGATION -> texts.get("guidance.delegation");
                case SUPERVISION -> texts.get("guidance.supervision");
                case JUDGEMENT -> texts.get("guidance.judgement");
                case PREDICTION -> texts.get("guidance.prediction");
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
            String what = screen.block().condition().mode() == Mode.SIMULATION ? "feedback.prediction" : "feedback";
            return texts.get(what + (feedback.correct() ? ".right" : ".wrong"), name(feedback.truth()));
        }

        String primary() {
            return switch (screen.phase()) {
                case INITIAL, FINAL, JUDGEMENT, PREDICTION -> texts.get("submit");
                case FEEDBACK -> texts.get("continue");
                case DELEGATION, SUPERVISION -> "";
            };
        }
    }

    /** Which class the explanation in {@code shown} speaks for. */
    static String explained(ShownAdvice shown) {
        return shown.advice().label();
    }
}
