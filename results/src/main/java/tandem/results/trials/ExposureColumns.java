package tandem.results.trials;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.protocols.session.ExplanationCost;
import tandem.results.table.Column;
import tandem.results.table.Columns;

/** The columns of the exposure ledger. */
public final class ExposureColumns {

    private static final int NANOS_DIGITS = 6;
    private static final String NOTHING_COMPUTED = "no network was asked for it, or it was not drawn";
    private static final String SEEN_WHOLE = "it was sharp as a whole, or the participant revealed nothing of it";
    private static final String NEVER = "it was planned, and never visible";

    private ExposureColumns() {}

    /** All columns. */
    public static List<Column<ExposureRow>> all() {
        return new Columns<ExposureRow>()
                .text("study", "Id of the study", row -> row.trial().session().study())
                .text("participant", "Pseudonym", row -> row.trial().session().participant())
                .levels("P001 … people, S001 … simulated")
                .text(
                        "session",
                        "Id of the session",
                        row -> row.trial().session().session())
                .text(
                        "trial",
                        "Id of the trial, unique in the session; as in trials.csv",
                        row -> row.trial().planned().trial())
                .text(
                        "condition",
                        "Name of the condition",
                        row -> row.trial().planned().condition())
                .text(
                        "element",
                        "What of the trial, one row for each that was planned or came",
                        row -> row.seen().element().word())
                .levels("stimulus, advice, explanation, feedback")
                .milliseconds(
                        "visible_ms",
                        "How long it was visible",
                        row -> OptionalLong.of(row.seen().visibleNanos()))
                .derivation(
                        "stimulus: from painted to the end of the phase or stimulus_hidden; advice: from advice_shown"
                                + " to the end of the phase; explanation: explanation_shown, explanation_hidden and"
                                + " opacity_changed to the end of the phase, while the opacity is above .05; feedback: from"
                                + " feedback_shown to the end of the trial; a stop of the session ends them all; a window"
                                + " without focus counts as visible")
                .milliseconds(
                        "first_view_ms",
                        "When it was first visible, since the trial began",
                        row -> row.seen().firstViewNanos())
                .missing(NEVER)
                .integer(
                        "times_shown",
                        "How often it became visible",
                        row -> OptionalInt.of(row.seen().timesShown()))
                .derivation("every phase shows its elements anew")
                .integer(
                        "times_hidden",
                        "How often it went away while its phase went on",
                        row -> OptionalInt.of(row.seen().timesHidden()))
                .derivation("explanation: switched off, or made as faint as .05 or fainter; stimulus: its exposure was"
                        + " over")
                .milliseconds(
                        "unfocused_ms",
                        "How long it was visible in a window without the focus",
                        row -> OptionalLong.of(row.seen().unfocusedNanos()))
                .derivation("part of visible_ms")
                .number(
                        "mean_opacity",
                        "Mean opacity of an explanation while it was visible, weighted by time",
                        row -> row.explanation() ? row.seen().meanOpacity() : OptionalDouble.empty())
                .unit("0 to 1")
                .missing("no explanation, or never visible")
                .text(
                        "opacity_trace",
                        "Opacity of an explanation from when on: OPACITY@MS joined by ;, MS since the trial began",
                        row -> row.explanation() ? trace(row.seen()) : "")
                .missing("no explanation, or it never came")
                .derivation("0 where it was switched off, its phase ended or the session stopped; to two decimals and"
                        + " whole milliseconds; events.csv has it as it was recorded")
                .text(
                        "pixels_sha256",
                        "SHA-256 (hex) of the pixels that were drawn of it last; of a series, of the numbers",
                        row -> row.seen().drawn().sha256())
                .missing(
                        "it is drawn from neither pixels nor numbers, or is several pictures (examples, each option), or the participant"
                                + " is a program without a window")
                .derivation("picture_drawn or series_drawn; see events in this codebook")
                .text(
                        "examples",
                        "Ids of the known cases that an explanation showed last, joined by ;, in the order they were"
                                + " shown in",
                        row -> String.join(";", row.seen().drawn().examples()))
                .missing("the explanation is no examples, or the participant is a program without a window")
                .derivation("examples_drawn, which also has what each shows and the SHA-256 of its pixels")
                .integer(
                        "revealed_ms",
                        "How long a part of a blurred stimulus was sharp",
                        row -> row.seen().revealed().cells().isEmpty()
                                ? OptionalInt.empty()
                                : OptionalInt.of((int) row.seen().revealed().ms()))
                .unit("ms")
                .missing(SEEN_WHOLE)
                .derivation("picture_revealed, over all phases")
                .text(
                        "revealed_cells",
                        "How long the centre of the sharp circle stood in each cell of a grid of 8 × 8 over the stimulus:"
                                + " CELL:MS, separated by blanks, cells as row × 8 + column from 0 at the top left",
                        row -> row.seen().revealed().words())
                .missing(SEEN_WHOLE)
                .derivation("picture_revealed, over all phases; cells where it never stood are left out; events.csv has"
                        + " the places themselves, and the circle's radius")
                .number(
                        "forward_passes",
                        "How often the network was asked to compute an explanation",
                        row -> cost(row, cost -> OptionalDouble.of(cost.forwardPasses())))
                .missing(NOTHING_COMPUTED)
                .number(
                        "backward_passes",
                        "How often the network was differentiated to compute an explanation",
                        row -> cost(row, cost -> OptionalDouble.of(cost.backwardPasses())))
                .missing(NOTHING_COMPUTED)
                .number(
                        "compute_seconds",
                        "Time on the wall that an explanation took to compute, be that before the session",
                        row -> cost(row, cost -> OptionalDouble.of(cost.seconds())))
                .unit("s")
                .missing(NOTHING_COMPUTED)
                .derivation("its share of the batch that it was computed in")
                .number(
                        "compute_cpu_seconds",
                        "Time of all processors together that an explanation took to compute",
                        row -> cost(row, ExplanationCost::cpuSeconds))
                .unit("s")
                .missing(NOTHING_COMPUTED + ", or the machine does not tell")
                .number(
                        "compute_joules",
                        "Energy that the processors took while an explanation was computed, whatever they worked at",
                        row -> cost(row, ExplanationCost::joules))
                .unit("J")
                .missing(NOTHING_COMPUTED + ", or the machine does not tell")
                .list();
    }

    private static OptionalDouble cost(ExposureRow row, Function<ExplanationCost, OptionalDouble> part) {
        return row.seen().drawn().cost().map(part).orElse(OptionalDouble.empty());
    }

    private static String trace(ElementExposure seen) {
        return seen.trace().stream().map(ExposureColumns::change).collect(Collectors.joining(";"));
    }

    private static String change(ElementExposure.Change change) {
        String opacity = change.opacity() == 0
                ? "0"
                : BigDecimal.valueOf(change.opacity())
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString();
        return opacity
                + "@"
                + BigDecimal.valueOf(change.nanos(), NANOS_DIGITS)
                        .setScale(0, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
