package tandem.results.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import tandem.results.table.Column;
import tandem.results.table.Columns;

/** The columns of the trial table. The first forty keep their names and order in every version. */
public final class TrialColumns {

    private static final String NO_INITIAL = "no initial answer was asked for or given";
    private static final String NO_FINAL = "the trial has no final decision: timed out or not ended";
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
        columns.addAll(further());
        columns.addAll(EvidenceColumns.all());
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
                .text("truth", "Right option", row -> row.planned().truth())
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
                        row -> row.planned().explanation())
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
                .derivation("initial_decision = truth")
                .flag("final_correct", "Whether the final answer is right", TrialRow::finalCorrect)
                .missing(NO_FINAL)
                .derivation("final_decision = truth; in judgement, whether right advice was agreed with or wrong"
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

    private static List<Column<TrialRow>> further() {
        return new Columns<TrialRow>()
                .text(
                        "trial_kind",
                        "What the trial is for",
                        row -> row.planned().kindWord())
                .levels("practice, familiarisation, main, attention")
                .integer(
                        "block_number",
                        "Number of the block in the session, from 1; 0 in practice",
                        row -> OptionalInt.of(row.blockNumber()))
                .integer(
                        "trial_in_block",
                        "Number of the trial among those of its block and kind, from 1",
                        row -> OptionalInt.of(row.planned().number()))
                .integer(
                        "item_set",
                        "Matched set the item was drawn from, from 0",
                        row -> row.planned().itemSet())
                .missing("not a main trial")
                .integer(
                        "slot",
                        "Allocation slot in the arm, from 0; orders and sets follow from it",
                        row -> OptionalInt.of(row.session().slot()))
                .text(
                        "language",
                        "ISO 639-1 code of the language the participant chose",
                        row -> row.session().language())
                .flag(
                        "simulated",
                        "Whether the participant is a program",
                        row -> Optional.of(row.session().simulated()))
                .text(
                        "condition_order",
                        "Conditions in the order the participant met them, so far",
                        row -> String.join(">", row.session().conditionOrder()))
                .missing("the session ended in practice")
                .flag(
                        "advice_shown",
                        "Whether the advice became visible",
                        row -> Optional.of(row.exposure().adviceShown()))
                .number(
                        "explanation_opacity",
                        "Opacity of the overlay when it appears",
                        row -> row.planned().explanationOpacity())
                .unit("0 to 1")
                .missing("no explanation was offered")
                .milliseconds(
                        "delegation_rt_ms",
                        "Response time of the choice to delegate",
                        row -> row.decisions()
                                .delegation()
                                .map(Decisions.Delegation::rtNanos)
                                .orElse(OptionalLong.empty()))
                .missing("there was no such choice, or none was made")
                .derivation("choice minus last painting of the delegation phase")
                .text(
                        "judgement",
                        "Whether one agrees with the AI's answer",
                        row -> row.decisions().judgement().map(Answer::option).orElse(""))
                .levels("agree, disagree")
                .missing("it was not asked, or not answered")
                .text(
                        "prediction",
                        "What the participant thinks that the AI will answer",
                        row -> row.decisions().prediction().map(Answer::option).orElse(""))
                .missing("it was not asked, or not answered")
                .flag("prediction_correct", "Whether the AI's answer was predicted", TrialRow::predictionCorrect)
                .missing("it was not asked, or not answered")
                .derivation("prediction = advice")
                .flag(
                        "advice_requested",
                        "Whether the participant asked for the advice",
                        row -> row.decisions().adviceRequested())
                .missing("the advice does not come on demand")
                .text(
                        "advice_set",
                        "Options that the advice named, the likeliest first, joined by >",
                        row -> String.join(">", row.exposure().adviceSet()))
                .missing("the advice named one option, or was not shown")
                .flag(
                        "advice_abstained",
                        "Whether the advisor did not answer, being unsure",
                        row -> row.exposure().adviceShown()
                                ? Optional.of(row.exposure().abstained())
                                : Optional.empty())
                .missing("the advice was never visible")
                .text(
                        "initial_probabilities",
                        "Probabilities in the initial answer",
                        row -> written(row.decisions().initial()))
                .missing(NO_INITIAL + ", or where one option is chosen")
                .derivation("option=probability, separated by ;")
                .text(
                        "final_probabilities",
                        "Probabilities in the final answer",
                        row -> written(row.decisions().last()))
                .missing(NO_FINAL + ", or where one option is chosen")
                .derivation("option=probability, separated by ;")
                .text(
                        "delegated_by",
                        "Whose choice it was who decides: person or ai",
                        row -> row.decisions()
                                .delegation()
                                .map(Decisions.Delegation::by)
                                .orElse(""))
                .missing("there was no such choice, or none was made")
                .text(
                        "explanation_quality",
                        "Quality of the explanation, where trials of a block differ in it",
                        row -> row.planned().explanationQuality())
                .missing("trials of the block do not differ in it")
                .text(
                        "instruction",
                        "Answer that the attention check asked for",
                        row -> row.planned().instruction())
                .missing("no attention check")
                .flag("instruction_followed", "Whether the attention check was passed", TrialRow::instructionFollowed)
                .missing("no attention check, or not answered")
                .derivation("last answer = instruction")
                .flag(
                        "truth_told",
                        "Whether feedback told the truth",
                        row -> Optional.of(row.exposure().truthTold()))
                .flag(
                        "resumed",
                        "Whether the session stopped in this trial and went on",
                        row -> Optional.of(row.resumed()))
                .milliseconds(
                        "unfocused_ms",
                        "How long the window was without the focus during the trial",
                        row -> OptionalLong.of(row.exposure().unfocusedNanos()))
                .list();
    }

    private static String written(Optional<Answer> answer) {
        return answer.stream()
                .flatMap(given -> given.probabilities().entrySet().stream())
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
    }
}
