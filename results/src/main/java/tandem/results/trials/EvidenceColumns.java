package tandem.results.trials;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tandem.results.table.Column;
import tandem.results.table.Columns;

/** Columns of what answers rest on. */
final class EvidenceColumns {

    private static final String CELLS =
            "numbers of cells, row × evidence_grid + column from 0 at the top left, by blanks";

    private EvidenceColumns() {}

    static List<Column<TrialRow>> all() {
        return new Columns<TrialRow>()
                .integer(
                        "evidence_grid",
                        "Cells along each side of the stimulus, by which regions are told",
                        row -> grid(row.evidence()))
                .missing("no evidence was asked or given")
                .text(
                        "initial_evidence",
                        "What the initial answer rests on, marked in the stimulus",
                        row -> words(row.evidence().initial()))
                .missing("it was not asked, or nothing was marked")
                .derivation(CELLS)
                .text(
                        "final_evidence",
                        "What the final answer rests on, marked in the stimulus",
                        row -> words(row.evidence().last()))
                .missing("it was not asked, or nothing was marked")
                .derivation(CELLS)
                .text(
                        "explanation_region",
                        "What the explanation that was shown marks in the stimulus",
                        row -> words(row.evidence().explanation()))
                .missing("no explanation was shown, or no evidence asked")
                .derivation("the fifth of all cells with the most heat; " + CELLS)
                .list();
    }

    private static OptionalInt grid(MarkedEvidence evidence) {
        return Stream.of(evidence.initial(), evidence.last(), evidence.explanation())
                .flatMap(Optional::stream)
                .mapToInt(Region::grid)
                .findFirst();
    }

    private static String words(Optional<Region> region) {
        return region.map(Region::words).orElse("");
    }
}
