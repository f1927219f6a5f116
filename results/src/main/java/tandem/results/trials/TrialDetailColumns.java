package tandem.results.trials;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import tandem.results.table.Column;
import tandem.results.table.Columns;

/** Columns behind the first forty: where a trial stands in its session, and what only some studies have. */
final class TrialDetailColumns {

    private TrialDetailColumns() {}

    static List<Column<TrialRow>> all() {
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
                        row -> row.planned().explanation().opacity())
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
                .missing(TrialColumns.NO_INITIAL + ", or where one option is chosen")
                .derivation("option=probability, separated by ;")
                .text(
                        "final_probabilities",
                        "Probabilities in the final answer",
                        row -> written(row.decisions().last()))
                .missing(TrialColumns.NO_FINAL + ", or where one option is chosen")
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
                        row -> row.planned().explanation().quality())
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
                        row -> Optional.of(row.interruptions().resumed()))
                .milliseconds(
                        "unfocused_ms",
                        "How long the window was without the focus during the trial",
                        row -> OptionalLong.of(row.exposure().unfocusedNanos()))
                .flag(
                        "time_jumped",
                        "Whether the machine's clocks jumped in this trial, or time went by that the window did not see; where"
                                + " the session stopped for that, resumed is 1 as well and times count from the last painting",
                        row -> Optional.of(row.interruptions().timeJumped()))
                .derivation("time_jumped between trial_started and trial_ended")
                .list();
    }

    private static String written(Optional<Answer> answer) {
        return answer.stream()
                .flatMap(given -> given.probabilities().entrySet().stream())
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
    }
}
