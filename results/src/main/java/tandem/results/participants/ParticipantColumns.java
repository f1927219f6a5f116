package tandem.results.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import tandem.results.store.records.Question;
import tandem.results.table.Column;
import tandem.results.table.Columns;
import tandem.results.trials.SessionFacts;

/** The columns of the participant table. */
public final class ParticipantColumns {

    private static final String REFUSED = "consent was refused";

    private ParticipantColumns() {}

    /**
     * All columns.
     *
     * @param questions that were answered outside blocks
     */
    public static List<Column<ParticipantRow>> all(List<Question> questions) {
        List<Column<ParticipantRow>> columns = new ArrayList<>();
        columns.addAll(who());
        columns.addAll(StationColumns.all());
        columns.addAll(course());
        columns.addAll(answers(questions));
        return columns;
    }

    /** The column of answers to a question. */
    static String answer(Question question) {
        return "answer_" + question.questionnaire() + "_" + question.item();
    }

    private static List<Column<ParticipantRow>> who() {
        return new Columns<ParticipantRow>()
                .text("study", "Id of the study", row -> row.record().study().id())
                .text("participant", "Pseudonym", facts(SessionFacts::participant))
                .levels("P001 … people, S001 … simulated")
                .missing(REFUSED)
                .text("session", "Id of the session", row -> row.record().id())
                .text(
                        "status",
                        "How far the session is",
                        row -> row.record().status().word())
                .levels("running, interrupted, completed, dropped, refused")
                .text("study_version", "Version of the protocol, by its author", facts(SessionFacts::studyVersion))
                .missing(REFUSED)
                .text("protocol_hash", "SHA-256 of the protocol file", facts(SessionFacts::protocolHash))
                .missing(REFUSED)
                .text("items_hash", "SHA-256 of the items", facts(SessionFacts::itemsHash))
                .missing(REFUSED)
                .text("model_hash", "SHA-256 of the model", facts(SessionFacts::modelHash))
                .missing(REFUSED)
                .text("seed", "Seed of the study, a whole number of 64 bits", facts(SessionFacts::seed))
                .missing(REFUSED)
                .text("arm", "Arm of the study", facts(SessionFacts::arm))
                .missing("refused consent, or the study has no factor between participants")
                .integer(
                        "slot",
                        "Allocation slot in the arm, from 0; orders and sets follow from it",
                        row -> row.taken()
                                .map(taken -> OptionalInt.of(taken.facts().slot()))
                                .orElse(OptionalInt.empty()))
                .missing(REFUSED)
                .text(
                        "condition_order",
                        "Conditions in the order the participant met them, so far",
                        facts(facts -> String.join(">", facts.conditionOrder())))
                .missing(REFUSED + ", or the session did not come that far")
                .text("station", "Name of the machine that the session began on", facts(SessionFacts::station))
                .missing(REFUSED)
                .text("language", "ISO 639-1 code of the language the participant chose", facts(SessionFacts::language))
                .missing(REFUSED)
                .flag(
                        "simulated",
                        "Whether the participant is a program",
                        row -> row.taken().map(taken -> taken.facts().simulated()))
                .missing(REFUSED)
                .text("software", "Version of Tandem", facts(SessionFacts::software))
                .missing(REFUSED)
                .list();
    }

    private static List<Column<ParticipantRow>> course() {
        return new Columns<ParticipantRow>()
                .timestamp(
                        "started_wall",
                        "When the session began",
                        row -> row.taken()
                                .map(taken -> taken.started().toString())
                                .orElse(""))
                .missing(REFUSED)
                .timestamp(
                        "last_wall",
                        "When its last event happened",
                        row -> row.taken().map(taken -> taken.last().toString()).orElse(""))
                .missing(REFUSED)
                .milliseconds(
                        "duration_ms",
                        "How long the session ran",
                        row -> row.taken()
                                .map(taken -> OptionalLong.of(taken.durationNanos()))
                                .orElse(OptionalLong.empty()))
                .missing(REFUSED)
                .derivation("first to last event, without the time between a stop and the going on")
                .integer(
                        "practice_rounds",
                        "Rounds of practice",
                        counted(taken -> taken.preparation().rounds()))
                .missing(REFUSED)
                .flag(
                        "practice_passed",
                        "Whether the last round of practice met the criterion",
                        row -> row.taken().flatMap(taken -> taken.preparation().passed()))
                .missing(REFUSED + ", or no round was ended")
                .number(
                        "staircase_difficulty",
                        "Difficulty at the threshold that the last staircase found",
                        row -> row.taken()
                                .map(taken -> taken.preparation().staircaseDifficulty())
                                .orElse(OptionalDouble.empty()))
                .unit("0 (easy) to 1 (hardest)")
                .missing(REFUSED + ", or there was no staircase")
                .integer(
                        "main_trials",
                        "Main trials that came to their end",
                        counted(taken -> taken.counts().mainTrials()))
                .missing(REFUSED)
                .integer(
                        "timed_out_trials",
                        "Of those, how many without an answer",
                        counted(taken -> taken.counts().timedOut()))
                .missing(REFUSED)
                .integer(
                        "attention_checks_failed",
                        "Attention checks that were not answered as they asked",
                        counted(taken -> taken.counts().attentionChecksFailed()))
                .missing(REFUSED)
                .text(
                        "pay_currency",
                        "Currency of the pay, or points",
                        row -> row.taken()
                                .flatMap(ParticipantRow.Taken::pay)
                                .map(ParticipantRow.Pay::currency)
                                .orElse(""))
                .missing("nothing was told of pay")
                .number(
                        "pay_amount",
                        "What was told that the session pays",
                        row -> row.taken()
                                .flatMap(ParticipantRow.Taken::pay)
                                .map(pay -> OptionalDouble.of(pay.amount()))
                                .orElse(OptionalDouble.empty()))
                .unit("smallest unit of the currency")
                .missing("nothing was told of pay")
                .flag(
                        "excluded",
                        "Whether a rule of the protocol leaves the participant out of analyses",
                        row -> row.taken()
                                .flatMap(ParticipantRow.Taken::exclusions)
                                .map(met -> !met.isEmpty()))
                .missing(REFUSED + ", or this version cannot read the protocol and its rules")
                .derivation("exclusion_reasons is not empty")
                .text(
                        "exclusion_reasons",
                        "The protocol's exclusion rules that are met, joined by >",
                        row -> row.taken()
                                .flatMap(ParticipantRow.Taken::exclusions)
                                .map(met -> String.join(">", met))
                                .orElse(""))
                .missing("no rule is met, or excluded is empty")
                .integer(
                        "resumptions",
                        "How often the session went on after a stop",
                        counted(taken -> taken.counts().resumptions()))
                .missing(REFUSED)
                .integer(
                        "focus_losses",
                        "How often the window lost the focus",
                        counted(taken -> taken.counts().focusLosses()))
                .missing(REFUSED)
                .integer(
                        "failures",
                        "How often something failed",
                        counted(taken -> taken.counts().failures()))
                .missing(REFUSED)
                .integer(
                        "events",
                        "Events of the session",
                        counted(taken -> taken.counts().events()))
                .missing(REFUSED)
                .list();
    }

    private static List<Column<ParticipantRow>> answers(List<Question> questions) {
        Columns<ParticipantRow> columns = new Columns<>();
        questions.forEach(question -> columns.text(
                        answer(question),
                        "Answer to " + question.item() + " of " + question.questionnaire() + ", asked outside blocks",
                        row -> row.taken()
                                .map(taken -> taken.answers().getOrDefault(question, ""))
                                .orElse(""))
                .missing(REFUSED + ", or the question was not asked or left out"));
        return columns.list();
    }

    private static Function<ParticipantRow, String> facts(Function<SessionFacts, String> fact) {
        return row -> row.taken().map(taken -> fact.apply(taken.facts())).orElse("");
    }

    private static Function<ParticipantRow, OptionalInt> counted(ToIntFunction<ParticipantRow.Taken> count) {
        return row -> row.taken()
                .map(taken -> OptionalInt.of(count.applyAsInt(taken)))
                .orElse(OptionalInt.empty());
    }
}
