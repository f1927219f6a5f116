package tandem.results.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import tandem.results.table.Column;
import tandem.results.table.Columns;

/** The columns of the trial table. The first forty keep their names and order in every version. */
public final class TrialColumns {

    static final String NO_INITIAL = "no initial answer was asked for or given";
    static final String NO_FINAL = "the trial has no final decision: timed out or not ended";
    private static final String NOT_OFFERED = "this version has no such trials";

    private TrialColumns() {}

    /**
     * All columns.
     *
     * @param factors names of the factors of the studies in the table
     */
    public static List<Column<TrialRow>> all(List<String> factors) {
        List<Column<TrialRow>> columns = new ArrayList<>();
        columns.addAll(place());
        columns.addAll(stimulus());
        columns.addAll(answers());
        columns.addAll(flags());
        columns.addAll(times());
        columns.addAll(TrialDetailColumns.all());
        columns.addAll(DrawingColumns.all());
        columns.addAll(EvidenceColumns.all());
        columns.addAll(GameColumns.all());
        columns.addAll(factors(factors));
        return columns;
    }

    private static List<Column<TrialRow>> factors(List<String> names) {
        Columns<TrialRow> columns = new Columns<>();
        names.forEach(name -> columns.text(
                        "factor_" + name,
                        "Level of the factor " + name,
                        row -> row.planned().factors().getOrDefault(name, ""))
                .missing("practice, or a study without this factor"));
        return columns.list();
    }

    private static List<Column<TrialRow>> place() {
        return new Columns<TrialRow>()
                .text("study", "Id of the study", row -> row.session().study())
                .text(
                        "protocol_hash",
                        "SHA-256 of the protocol file",
                        row -> row.session().protocolHash())
                .text("participant", "Pseudonym", row -> row.session().participant())
                .levels("P001 … people, S001 … simulated")
                .text("session", "Id of the session", row -> row.session().session())
                .text("station", "Name of the machine", row -> row.session().station())
                .text(
                        "arm",
                        "What distinguishes the sessions of some participants from those of others",
                        row -> row.session().arm())
                .missing("the study has no factor between participants")
                .text("block", "Id of the block", row -> row.planned().block())
                .text(
                        "trial",
                        "Id of the trial, unique in the session",
                        row -> row.planned().trial())
                .flag(
                        "practice",
                        "Whether it is a practice or familiarisation trial, not to be analysed",
                        row -> Optional.of(row.practice()))
                .text("condition", "Name of the condition", row -> row.planned().condition())
                .text("mode", "Mode of collaboration", row -> row.planned().mode())
                .levels(
                        "solo, concurrent, sequential, on-demand, delayed, delegation, supervision, judgement, simulation")
                .text("task", "Kind of task", row -> row.planned().task())
                .list();
    }

    private static List<Column<TrialRow>> stimulus() {
        return new Columns<TrialRow>()
                .text("item", "Id of the item", row -> row.planned().item())
                .text(
                        "truth",
                        "Right option; in games one of them, since several can be right",
                        row -> row.planned().truth())
                .number(
                        "difficulty",
                        "0 easy to 1 hardest",
                        row -> row.planned().difficulty())
                .missing("the task does not know it")
                .text(
                        "advice",
                        "Option the AI names, also where it stayed silent (see advice_shown); where its agreement with the"
                                + " initial answer was steered, the option that was shown",
                        row -> row.planned().advice())
                .number(
                        "advice_confidence",
                        "Probability the AI gives to its option",
                        row -> row.planned().adviceConfidence())
                .unit("0 to 1")
                .flag("advice_correct", "Whether the AI is right on the item", row -> Optional.of(row.adviceCorrect()))
                .derivation("advice = truth")
                .text(
                        "explanation",
                        "Method of the explanation offered with the advice",
                        row -> row.planned().explanation().method())
                .missing("none was offered")
                .list();
    }

    private static List<Column<TrialRow>> answers() {
        return new Columns<TrialRow>()
                .text(
                        "initial_decision",
                        "Answer before any advice",
                        row -> row.initialDecision().orElse(""))
                .missing(NO_INITIAL)
                .number(
                        "initial_confidence",
                        "Confidence in the initial decision",
                        row -> row.decisions().initial().map(Answer::confidence).orElse(OptionalDouble.empty()))
                .unit("0 to 1")
                .missing(NO_INITIAL)
                .milliseconds(
                        "initial_rt_ms",
                        "Response time of the initial answer",
                        row -> row.decisions().initial().map(Answer::rtNanos).orElse(OptionalLong.empty()))
                .missing(NO_INITIAL)
                .derivation("submission minus last painting of the initial phase")
                .text(
                        "final_decision",
                        "Final or only answer; the advice, if the trial was delegated, its decision stood or it was agreed with",
                        row -> row.finalDecision().orElse(""))
                .missing(NO_FINAL)
                .number("final_confidence", "Confidence in the final decision", TrialRow::finalConfidence)
                .unit("0 to 1")
                .missing(NO_FINAL + ", or delegated")
                .milliseconds(
                        "final_rt_ms",
                        "Response time of the final answer",
                        row -> row.decisions().last().map(Answer::rtNanos).orElse(OptionalLong.empty()))
                .missing(NO_FINAL + ", or delegated")
                .derivation("submission minus last painting of the final phase")
                .flag("initial_correct", "Whether the initial answer is right", TrialRow::initialCorrect)
                .missing(NO_INITIAL)
                .derivation("initial_decision = truth; in games, what answer_submitted says of it")
                .flag("final_correct", "Whether the final answer is right", TrialRow::finalCorrect)
                .missing(NO_FINAL)
                .derivation(
                        "final_decision = truth; in games, what answer_submitted says of it; in judgement, whether right advice was agreed with or wrong"
                                + " advice was not")
                .flag(
                        "switched",
                        "Whether the participant moved to the AI's answer, also where it stayed silent",
                        TrialRow::switched)
                .missing("initial or final decision is missing")
                .derivation("initial_decision ≠ advice and final_decision = advice")
                .list();
    }

    private static List<Column<TrialRow>> flags() {
        return new Columns<TrialRow>()
                .flag(
                        "delegated",
                        "Whether the AI decided the trial, handed over to it or kept by it",
                        row -> row.decisions().delegated())
                .missing("there was no such choice, or none was made")
                .flag(
                        "vetoed",
                        "Whether the participant stopped the AI's decision",
                        row -> row.decisions().vetoed())
                .missing("there was no such choice, or none was made")
                .flag(
                        "timed_out",
                        "Whether a deadline passed without an answer",
                        row -> Optional.of(row.decisions().timedOut()))
                .flag(
                        "attention_check",
                        "Whether the trial only tests attention",
                        row -> Optional.of(!row.planned().instruction().isEmpty()))
                .flag(
                        "excluded",
                        "Whether measures leave the trial out",
                        row -> Optional.of(row.exclusion().isPresent()))
                .derivation("exclusion_reason is not empty")
                .text(
                        "exclusion_reason",
                        "Why measures leave it out; the first that holds",
                        row -> row.exclusion().map(Exclusion::word).orElse(""))
                .levels("practice, familiarisation, attention_check, timed_out, incomplete")
                .missing("not excluded")
                .list();
    }

    private static List<Column<TrialRow>> times() {
        return new Columns<TrialRow>()
                .milliseconds(
                        "advice_visible_ms",
                        "How long the advice was visible",
                        row -> row.exposure().adviceNanos())
                .missing("the advice was never visible")
                .derivation("from each advice_shown to the end of its phase or a stop of the session")
                .milliseconds(
                        "explanation_visible_ms",
                        "How long the explanation was switched on with an opacity above .05",
                        row -> row.exposure().explanationNanos())
                .missing("no explanation was shown")
                .derivation("explanation_shown, explanation_hidden and opacity_changed, to the end of the phase"
                        + " or a stop of the session; a window without focus counts as visible")
                .number("points", "Points earned", row -> OptionalDouble.empty())
                .missing(NOT_OFFERED)
                .milliseconds(
                        "onset_error_ms",
                        "Delay of the stimulus",
                        row -> row.exposure().onsetErrorNanos())
                .missing("no painting was recorded")
                .derivation("painted minus phase_started of the first phase; after a stop, of its last repetition")
                .integer(
                        "dropped_pulses",
                        "Pulses that came late while phases were prepared",
                        row -> OptionalInt.of(row.exposure().droppedPulses()))
                .derivation("sum over all paintings of the trial")
                .list();
    }
}
