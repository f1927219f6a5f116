package tandem.protocols.session;

import java.util.List;
import java.util.Locale;

/** All that is ever recorded, and what each record carries. */
public enum EventType {
    SESSION_STARTED(
            "the session began",
            "study",
            "study_version",
            "arm",
            "protocol_hash",
            "items_hash",
            "model_hash",
            "seed",
            "slot",
            "participant",
            "station",
            "language",
            "simulated",
            "software"),
    SESSION_RESUMED("the session went on after a stop; nothing between is known", "after_seq", "software"),
    STATION_CHECKED(
            "the latest certificate of the station was looked up, as the session began there or went on: SHA-256 (hex) of its"
                    + " file, its age, whether the station was fit for a study, what was found and measured, and by which"
                    + " software; nothing of these where there was none; with the display as the system has it set now and as the"
                    + " window uses it, and whether it is another than the certificate's",
            "station",
            "display",
            "certified",
            "certificate",
            "age_days",
            "fit",
            "findings",
            "measures",
            "software",
            "display_changed"),
    CONSENT_GIVEN("the participant agreed to take part"),
    CONSENT_REFUSED("the participant did not agree; nothing else is kept"),
    STEP_STARTED("a step of the plan began: consent, page, questionnaire, block opening, trial …", "kind", "id"),
    TRIAL_STARTED(
            "a trial began; what was planned for it",
            "block",
            "number",
            "kind",
            "condition",
            "mode",
            "factors",
            "task",
            "item",
            "item_set",
            "game",
            "turn",
            "truth",
            "difficulty",
            "advice",
            "advice_confidence",
            "advice_probabilities",
            "advice_shown",
            "explanation",
            "explanation_opacity",
            "explanation_on_demand",
            "explanation_drawing",
            "explanation_quality",
            "advice_agrees",
            "instruction",
            "attributes"),
    PHASE_STARTED(
            "a phase of a trial was asked for: initial, delegation, supervision, judgement, prediction, final,"
                    + " feedback; with the probabilities that its answer starts at",
            "phase",
            "probabilities"),
    PAINTED("the phase's first frame was painted", "phase", "dropped_pulses"),
    STIMULUS_HIDDEN("the stimulus was taken away at the end of its exposure", "phase"),
    ADVICE_STEERED("the advice to be shown was chosen by whether it agrees with the initial answer", "label", "agrees"),
    ADVICE_REQUESTED("the participant asked for the advice", "phase"),
    ADVICE_SHOWN("the advice became visible", "phase", "label", "confidence", "probabilities", "set", "abstained"),
    EXPLANATION_SHOWN("the explanation became visible", "opacity"),
    PICTURE_DRAWN(
            "pixels were put into the window, to be seen with a next painting: of the stimulus, or of its explanation with"
                    + " their transparency; SHA-256 (hex) over width, height and pixels 0xAARRGGBB, row by row, each in four"
                    + " bytes, the highest first; with what it cost to compute an explanation, whenever that was, and the"
                    + " option that it explains where each is explained",
            "element",
            "option",
            "width",
            "height",
            "sha256",
            "forward_passes",
            "backward_passes",
            "seconds",
            "cpu_seconds",
            "joules"),
    SERIES_DRAWN(
            "a series was put into the window, to be seen with a next painting: the stimulus, or numbers that explain the"
                    + " advice on it; SHA-256 (hex) over channels and samples, each in four bytes, then the numbers as doubles"
                    + " of eight bytes, channel by channel, the highest byte first",
            "element",
            "channels",
            "samples",
            "sha256"),
    EXPLANATION_WORDED(
            "a text was put into the window that explains the advice, to be seen with a next painting", "text"),
    EXAMPLES_DRAWN(
            "pictures of known cases were put into the window that explain the advice, to be seen with a next painting: ids in"
                    + " the order they are shown in, what each shows, and the SHA-256 of its pixels as in picture_drawn",
            "examples",
            "labels",
            "sha256"),
    EXPLANATION_MAPPED(
            "the explanation to be shown marks these cells of the grid that evidence is compared by: the fifth with the"
                    + " most heat",
            "cells",
            "grid"),
    EXPLANATION_HIDDEN("the explanation was hidden"),
    OPACITY_CHANGED("the participant changed the overlay's opacity", "opacity"),
    OPTION_HOVERED("the pointer came over an answer, or over a way on, that can be chosen", "phase", "option"),
    VIEW_MOVED(
            "the participant moved along a stimulus that lasts in time, or changed how much of it is seen at once; what is"
                    + " seen since, from a sample on and before another, counted from 0",
            "phase",
            "from",
            "to"),
    CHANNEL_TOGGLED(
            "the participant took a channel of the stimulus out of sight, or put it back", "phase", "channel", "shown"),
    PICTURE_REVEALED(
            "the participant moved a sharp circle over the blurred picture: where it stood, as [ms since the picture was put"
                    + " into the window, x, y, ms that it stood there], of its centre, in pixels of the picture",
            "phase",
            "frame",
            "radius",
            "stays"),
    ANSWER_CHANGED("an answer was chosen, not yet submitted", "phase", "answer"),
    PROBABILITIES_CHANGED(
            "probabilities were given to the options, not yet submitted; in [0, 1]", "phase", "probabilities"),
    CONFIDENCE_CHANGED("a confidence was chosen, not yet submitted; in [0, 1]", "phase", "confidence"),
    EVIDENCE_MARKED(
            "a region of the picture was marked as evidence, a box by two corners or a stroke by its way; x and y in turn,"
                    + " in pixels of the picture",
            "phase",
            "shape",
            "frame",
            "points",
            "diameter"),
    EVIDENCE_UNDONE("the last mark was taken back", "phase"),
    ANSWER_SUBMITTED(
            "an answer was submitted and locked; marked evidence as cells of a grid over the picture, row × grid + column; in a"
                    + " turn of a game, whether its rules call the answer right",
            "phase",
            "answer",
            "confidence",
            "probabilities",
            "evidence_cells",
            "evidence_grid",
            "correct"),
    VETO_DECIDED("the AI's decision was vetoed, or stood", "vetoed"),
    DELEGATION_DECIDED(
            "who decides the trial was settled: the AI or not, by the choice of person or ai", "delegated", "by"),
    TRIAL_ABANDONED("the session had stopped in the trial, and it is not asked again", "phase"),
    PHASE_TIMED_OUT("the deadline passed without an answer", "phase"),
    FEEDBACK_SHOWN("the truth was told", "truth", "correct"),
    TRIAL_ENDED("the trial was over; of a turn of a game, how the game then stood", "score", "over"),
    ROUND_ENDED("a practice round was over", "block", "round", "correct", "of", "passed"),
    STAIRCASE_ENDED(
            "a staircase ended; difficulty is that of its threshold, in [0, 1]", "block", "difficulty", "trials"),
    QUIZ_ENDED("an attempt at a quiz was over", "questionnaire", "attempt", "correct", "of", "passed"),
    BLOCK_FEEDBACK_SHOWN("how many answers of a block were right was told", "block", "correct", "of"),
    QUESTION_ANSWERED("a question was answered or its answer changed", "questionnaire", "block", "item", "value"),
    QUESTIONNAIRE_SUBMITTED("a questionnaire was submitted", "questionnaire", "block", "answers"),
    POINTER_MOVED("pointer positions, sampled, as [ms since the phase began, x, y] in the window's pixels", "samples"),
    KEY_PRESSED("a key was pressed", "key"),
    FOCUS_LOST("the window lost the focus"),
    FOCUS_GAINED("the window had the focus again"),
    TIME_JUMPED(
            "the machine's clocks had gone on unlike each other since they were looked at last, a second before as a rule, or"
                    + " time had gone by in which the window stood still: how far the steady and the wall clock had gone on;"
                    + " unseen where either had gone on for more than five seconds, as when the machine slept",
            "steady_ms",
            "wall_ms",
            "unseen"),
    DISPLAY_CHANGED(
            "a display came, went or changed: all there are since, the primary one first, each as [x, y, width, height, scale],"
                    + " and where the window lies, as [x, y, width, height]",
            "displays",
            "window"),
    CLOSE_ASKED("the participant asked to leave"),
    CLOSE_DECLINED("the participant stayed after all"),
    SESSION_INTERRUPTED("the window was closed; the session can be resumed"),
    FAILURE("something failed; the participant saw a calm sentence", "where", "message"),
    PAY_TOLD(
            "what the session pays was told, in the smallest unit of the currency",
            "currency",
            "amount",
            "counted",
            "unanswered"),
    SESSION_COMPLETED("the participant reached the last page");

    private final String description;

    // List.of cannot be changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> keys;

    EventType(String description, String... keys) {
        this.description = description;
        this.keys = List.of(keys);
    }

    /** What happened, in words. */
    public String description() {
        return description;
    }

    /** The keys its payload may have; one without a value is absent. */
    public List<String> keys() {
        return keys;
    }

    /** The word in the data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The type that {@code word} names.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static EventType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
