package tandem.app.window.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.model.Texts;
import tandem.protocols.plan.GameTurn;
import tandem.protocols.plan.Judgement;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.session.Answer;
import tandem.protocols.session.Screen;
import tandem.protocols.session.Screen.ShownAdvice;
import tandem.protocols.study.AdviceElement;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Mode;
import tandem.protocols.study.Study;

/**
 * What a trial's screen says, computed from the engine's screen alone.
 *
 * @param header which trial of how many
 * @param question about the stimulus
 * @param guidance what is asked now
 * @param options answers to choose from; empty in phases without an answer
 * @param advice what is said of the advice
 * @param ownAnswer the participant's locked initial answer, for reference
 * @param feedback what is told, in the feedback phase
 * @param offer the two ways on, where there is nothing to answer
 * @param primary text of the primary action; empty where the choice itself goes on
 */
public record TrialPresentation(
        String header,
        String question,
        String guidance,
        List<Option> options,
        AdviceWords advice,
        Optional<String> ownAnswer,
        Optional<Told> feedback,
        List<Option> offer,
        String primary) {

    private static final int DIGITS = 9;

    /**
     * What is said of the advice.
     *
     * @param title who gives it
     * @param answer what they say, if it may be read
     * @param confidence how sure they say they are, if that is shown
     * @param probabilities how likely they say each option is, if that is shown
     * @param coming that it will come, if it will
     * @param onRequest whether it then comes when it is asked for
     */
    public record AdviceWords(
            String title,
            Optional<String> answer,
            Optional<String> confidence,
            Optional<String> probabilities,
            Optional<String> coming,
            boolean onRequest) {}

    /** The truth, and whether the answer was right. */
    public record Told(String text, boolean right) {}

    /** The presentation of {@code screen}. */
    public static TrialPresentation of(Screen.Trial screen, Study study, Texts texts) {
        Words words = new Words(screen, study, texts);
        boolean asks = screen.phase().answers();
        return new TrialPresentation(
                words.header(),
                study.task().question().in(texts.language()),
                words.guidance(),
                asks ? words.options(screen.options()) : List.of(),
                words.advice(),
                screen.initial()
                        .filter(initial -> asks)
                        .flatMap(words::given)
                        .map(answer -> texts.get("own-answer", answer)),
                screen.feedback().map(words::feedback),
                words.offer(),
                words.primary());
    }

    /** The explanation that the trial shows sooner or later: its place is kept free from the start. */
    static Optional<ExplanationSpec> following(Screen.Trial screen) {
        return screen.kind() == PlannedTrial.Kind.PRACTICE
                ? Optional.empty()
                : screen.block().condition().explanation();
    }

    private record Words(Screen.Trial screen, Study study, Texts texts) {

        String name(String option) {
            if (screen.phase() == Phase.JUDGEMENT && Judgement.options().contains(option)) {
                return texts.get("judgement." + option);
            }
            if (study.answer() instanceof AnswerForm.Amounts && option.indexOf('-') > 0) {
                return amounts(option);
            }
            return study.task().nameOf(option).in(texts.language());
        }

        /** {@code A 2 · B 0}. */
        private String amounts(String answer) {
            List<Integer> amounts = AnswerForm.Amounts.read(answer);
            return IntStream.range(0, amounts.size())
                    .mapToObj(place ->
                            study.task().nameOf(screen.options().get(place)).in(texts.language()) + "\u00a0"
                                    + amounts.get(place))
                    .collect(Collectors.joining(" · "));
        }

        /** An answer in words; with its probability, where that was given. */
        Optional<String> given(Answer answer) {
            return answer.option()
                    .map(option -> answer.probabilities().isEmpty()
                            ? name(option)
                            : name(option) + " "
                                    + texts.percent(answer.probabilities().get(option)));
        }

        String header() {
            if (screen.place().isPresent()) {
                GameTurn place = screen.place().get();
                return place.of() == 1
                        ? texts.get("trial.turn", place.turn())
                        : texts.get("trial.game", place.number(), place.of(), place.turn());
            }
            String kind =
                    switch (screen.kind()) {
                        case PRACTICE -> "trial.practice";
                        case FAMILIARISATION -> "trial.familiarisation";
                        case MAIN -> "trial.main";
                        case STAIRCASE -> "trial.staircase";
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

        AdviceWords advice() {
            return new AdviceWords(
                    adviceTitle(),
                    screen.advice().flatMap(this::advice),
                    showing(AdviceElement.CONFIDENCE)
                            .map(shown -> texts.get(
                                    "advice.sure", texts.percent(shown.advice().confidence()))),
                    showing(AdviceElement.PROBABILITIES).map(this::probabilities),
                    screen.comingAdvice()
                            .map(coming ->
                                    texts.get(coming.afterMs().isPresent() ? "advice.coming" : "advice.on-request")),
                    screen.comingAdvice()
                            .filter(coming -> coming.afterMs().isEmpty())
                            .isPresent());
        }

        private Optional<ShownAdvice> showing(AdviceElement element) {
            return screen.advice().filter(shown -> shown.show().contains(element));
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
            return switch (screen.phase()) {
                case INITIAL -> texts.get("guidance.initial");
                case DELEGATION -> texts.get("guidance.delegation");
                case SUPERVISION -> texts.get("guidance.supervision");
                case JUDGEMENT -> texts.get("guidance.judgement");
                case PREDICTION -> texts.get("guidance.prediction");
                case FEEDBACK -> "";
                case FINAL -> finalGuidance();
            };
        }

        private String finalGuidance() {
            if (screen.initial().isPresent()) {
                return texts.get(screen.advice().isPresent() ? "guidance.final" : "guidance.second-look");
            } else if (study.answer() instanceof AnswerForm.Points points) {
                return texts.get("guidance.share", points.total());
            } else if (study.answer() instanceof AnswerForm.Slider) {
                return texts.get("guidance.slide");
            } else if (study.answer() instanceof AnswerForm.Amounts amounts) {
                return texts.get("guidance.amounts", amounts.most());
            }
            return texts.get(study.confidence().isPresent() ? "guidance.choose-and-rate" : "guidance.choose");
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

        Told feedback(Screen.Feedback feedback) {
            String what = screen.block().condition().mode() == Mode.SIMULATION ? "feedback.prediction" : "feedback";
            return new Told(
                    texts.get(what + (feedback.correct() ? ".right" : ".wrong"), name(feedback.truth())),
                    feedback.correct());
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
