package tandem.protocols.session;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import tandem.protocols.incentive.ScoredTrial;
import tandem.protocols.plan.Judgement;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedTrial;

/**
 * How far the current trial is: the fold of its events.
 *
 * @param facts what was planned
 * @param advising what the AI answers, and whether that has come
 * @param asked how far its phase is
 * @param ending what came of its phases
 * @param overlay what is visible of the explanation
 */
record TrialState(Facts facts, Advising advising, Asked asked, Ending ending, Overlay overlay) {

    /**
     * What was planned.
     *
     * @param kind what the trial is for
     * @param block id of the block it belongs to
     * @param item what is decided about
     * @param truth its right option
     * @param leads whether later trials follow from it
     */
    record Facts(PlannedTrial.Kind kind, String block, String item, String truth, boolean leads) {}

    /**
     * What the AI answers.
     *
     * @param label its option, shown or silent
     * @param came whether advice that does not come at once has come, asked for or by itself
     */
    record Advising(String label, boolean came) {}

    /**
     * How far a phase is.
     *
     * @param phase the last that was asked for; none before the first
     * @param stage how far it is
     * @param paintedAt when its last first frame was painted, in nanoseconds of the session
     * @param answer given so far
     * @param touched whether something of the answer was given in the phase itself, and not preset
     */
    record Asked(Optional<Phase> phase, Stage stage, OptionalLong paintedAt, Answer answer, boolean touched) {

        private static final Asked NOTHING =
                new Asked(Optional.empty(), Stage.DUE, OptionalLong.empty(), Answer.NONE, false);

        /** Asked for again after a stop, it keeps what was given in it. */
        private Asked ask(Phase next, Answer preset) {
            boolean again = phase.equals(Optional.of(next));
            return new Asked(
                    Optional.of(next), Stage.OPEN, OptionalLong.empty(), again ? answer : preset, again && touched);
        }

        private Asked askAgain() {
            return stage == Stage.OPEN ? new Asked(phase, Stage.DUE, OptionalLong.empty(), answer, touched) : this;
        }

        private Asked painted(long nanos) {
            return new Asked(phase, stage, OptionalLong.of(nanos), answer, touched);
        }

        private Asked answer(Answer given) {
            return new Asked(phase, stage, paintedAt, given, true);
        }

        /** Marks move no preset answer. */
        private Asked mark(Answer marked) {
            return new Asked(phase, stage, paintedAt, marked, touched);
        }

        private Asked close() {
            return new Asked(phase, Stage.CLOSED, paintedAt, answer, touched);
        }
    }

    /** How far a phase is. */
    enum Stage {
        /** To be asked for, for the first time or, after a stop, again. */
        DUE,
        /** Asked for; it may be painted or not yet. */
        OPEN,
        /** Nothing more is taken in it. */
        CLOSED
    }

    /**
     * What came of a trial's phases.
     *
     * @param initial locked in the initial phase
     * @param outcome the answer the trial ended with: the person's last one, or the AI's where it decided
     * @param answeredIn the phase in which the outcome came about
     * @param aiDecided whether the trial was handed over, or the AI's decision stood
     * @param unanswered whether a deadline passed, or the session stopped and did not ask again
     * @param judged in a turn of a game, whether the rules call the outcome right
     */
    record Ending(
            Optional<Answer> initial,
            Optional<Answer> outcome,
            Optional<Phase> answeredIn,
            boolean aiDecided,
            boolean unanswered,
            Optional<Boolean> judged) {

        private static final Ending OPEN =
                new Ending(Optional.empty(), Optional.empty(), Optional.empty(), false, false, Optional.empty());

        private Ending initial(Answer locked) {
            return new Ending(Optional.of(locked), outcome, answeredIn, aiDecided, unanswered, judged);
        }

        private Ending outcome(Answer last, Optional<Phase> phase, Optional<Boolean> right) {
            return new Ending(initial, Optional.of(last), phase, aiDecided, unanswered, right);
        }

        private Ending decidedByAi(String option, Optional<Phase> phase) {
            return new Ending(initial, Optional.of(Answer.NONE.choose(option)), phase, true, unanswered, judged);
        }

        private Ending leftUnanswered() {
            return new Ending(initial, outcome, answeredIn, aiDecided, true, judged);
        }
    }

    /**
     * What is visible of the explanation.
     *
     * @param planned opacity at the start of every phase that shows it
     * @param opacity now
     * @param shown whether it is switched on and painted
     */
    record Overlay(double planned, double opacity, boolean shown) {

        private static Overlay hidden(double planned) {
            return new Overlay(planned, planned, false);
        }
    }

    static TrialState begun(Facts facts, String advice, double opacity) {
        return new TrialState(facts, new Advising(advice, false), Asked.NOTHING, Ending.OPEN, Overlay.hidden(opacity));
    }

    /** The last phase that was asked for. */
    Optional<Phase> phase() {
        return asked.phase();
    }

    /** A phase is asked for, with an answer preset or none. Asked for again after a stop, it keeps what was given in it. */
    TrialState ask(Phase phase, Answer preset) {
        return new TrialState(facts, advising, asked.ask(phase, preset), ending, Overlay.hidden(overlay.planned()));
    }

    /** The session stopped and goes on: an open phase is to be asked for again. */
    TrialState askAgain() {
        return with(asked.askAgain());
    }

    TrialState painted(long nanos) {
        return with(asked.painted(nanos));
    }

    TrialState choose(String option) {
        return with(asked.answer(asked.answer().choose(option)));
    }

    TrialState rate(double confidence) {
        return with(asked.answer(asked.answer().rate(confidence)));
    }

    TrialState spread(Map<String, Double> probabilities) {
        return with(asked.answer(asked.answer().spread(probabilities)));
    }

    TrialState mark(Mark mark) {
        return with(asked.mark(asked.answer().mark(mark)));
    }

    TrialState undoMark() {
        return with(asked.mark(asked.answer().undoMark()));
    }

    /**
     * The phase's answer is locked.
     *
     * @param judged in a turn of a game, whether the rules call it right
     */
    TrialState submit(Phase in, Optional<Boolean> judged) {
        return close(
                in == Phase.INITIAL
                        ? ending.initial(asked.answer())
                        : ending.outcome(asked.answer(), asked.phase(), judged));
    }

    TrialState decideDelegation(boolean toAi) {
        return close(toAi ? ending.decidedByAi(advising.label(), asked.phase()) : ending);
    }

    TrialState decideVeto(boolean vetoed) {
        return close(vetoed ? ending : ending.decidedByAi(advising.label(), asked.phase()));
    }

    /** The trial ends without an answer. */
    TrialState leave() {
        return close(ending.leftUnanswered());
    }

    /** Advice that does not come at once has come. */
    TrialState bringAdvice() {
        return with(new Advising(advising.label(), true));
    }

    /** The advice is another one than the AI's. */
    TrialState steer(String label) {
        return with(new Advising(label, advising.came()));
    }

    TrialState explain(boolean shown, double opacity) {
        return new TrialState(facts, advising, asked, ending, new Overlay(overlay.planned(), opacity, shown));
    }

    /** The locked initial option. */
    Optional<String> initialOption() {
        return ending.initial().flatMap(Answer::option);
    }

    /**
     * Whether the trial ended well: with the right answer; in a judgement, agreeing with right advice or disagreeing with
     * wrong; in a prediction, with what the AI answers.
     */
    boolean correct() {
        String right = target();
        if (ending.answeredIn().equals(Optional.of(Phase.JUDGEMENT))) {
            right = advising.label().equals(facts.truth()) ? Judgement.AGREE : Judgement.DISAGREE;
        }
        boolean same = ending.outcome().flatMap(Answer::option).equals(Optional.of(right));
        return ending.judged().orElse(same);
    }

    /** The trial as pay looks at it; without confidence and probabilities where the AI decided. */
    ScoredTrial scored() {
        Answer last = ending.outcome().orElse(Answer.NONE);
        return new ScoredTrial(
                ending.outcome().isPresent(),
                ending.outcome().isPresent() && correct(),
                last.confidence(),
                last.probabilities().isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(last.probabilities().getOrDefault(target(), 0.0)),
                OptionalDouble.empty(),
                facts.block());
    }

    /** What feedback tells: the truth, or what the AI answers where that is predicted. */
    String target() {
        return ending.answeredIn().equals(Optional.of(Phase.PREDICTION)) ? advising.label() : facts.truth();
    }

    private TrialState with(Asked changed) {
        return new TrialState(facts, advising, changed, ending, overlay);
    }

    private TrialState with(Advising changed) {
        return new TrialState(facts, changed, asked, ending, overlay);
    }

    private TrialState close(Ending with) {
        return new TrialState(facts, advising, asked.close(), with, overlay);
    }
}
