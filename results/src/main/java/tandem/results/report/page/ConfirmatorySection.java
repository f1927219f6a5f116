package tandem.results.report.page;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import tandem.protocols.analysis.AnalysisPlan;
import tandem.protocols.analysis.Cell;
import tandem.protocols.analysis.Hypothesis;
import tandem.results.analysis.CellValues;
import tandem.results.analysis.ConfirmatoryRow;
import tandem.results.analysis.Finding;
import tandem.results.report.CohortReport;
import tandem.results.report.markup.Element;
import tandem.results.report.markup.Node;
import tandem.results.statistics.Estimate;

/** The tests of the analysis plan, and no others. */
final class ConfirmatorySection {

    private ConfirmatorySection() {}

    static Section of(CohortReport cohort, String id) {
        return new Section(
                id,
                "Confirmatory tests",
                "The tests that the protocol planned before there were data, and no others.",
                cohort.confirmation()
                        .plan()
                        .map(plan -> content(plan, cohort.confirmation().rows()))
                        .orElseGet(() -> List.of(Section.note("This version of Tandem cannot read the protocol, so that"
                                + " its analysis plan is not known."))));
    }

    private static List<Node> content(AnalysisPlan plan, List<ConfirmatoryRow> rows) {
        if (plan.hypotheses().isEmpty()) {
            return List.of(Section.note("The protocol plans no test. All that follows is exploration."));
        }
        Table table = new Table(
                "Planned tests, on one value a participant and cell",
                List.of("Hypothesis", "Cells", "Difference", "Effect size", "Test", "p", "Corrected p", "Supported"));
        rows.forEach(row -> add(row, table));
        return List.of(
                Section.paragraph("Error probability α = " + Digits.chosen(plan.alpha()) + "; correction of p: "
                        + plan.correction().word() + "; a hypothesis is supported where its corrected p is below α."),
                table.element());
    }

    private static void add(ConfirmatoryRow row, Table table) {
        Element of = hypothesis(row.hypothesis());
        Element cells = Element.of("td")
                .with(cell("", row.hypothesis().of(), row.of()))
                .with(cell("against ", row.hypothesis().against(), row.against()));
        row.finding()
                .value()
                .ifPresentOrElse(
                        found -> table.row(
                                of,
                                cells,
                                estimate(found.difference()),
                                found.effect()
                                        .map(effect -> estimate(effect).with(Measured.small(effect.kind())))
                                        .orElseGet(() -> Table.number("NA")),
                                test(found),
                                Table.number(Digits.p(found.p())),
                                Table.number(corrected(row.correctedP())),
                                Table.words(row.holds()
                                        .map(holds -> holds ? "supported" : "not supported")
                                        .orElse("not tested"))),
                        () -> table.row(
                                of,
                                cells,
                                Table.words("NA: " + row.finding().reason().orElseThrow())
                                        .set("colspan", "5"),
                                Table.words("not tested")));
    }

    private static Element hypothesis(Hypothesis hypothesis) {
        String options = hypothesis.options().entrySet().stream()
                .map(option -> "; " + option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining());
        String expected = hypothesis.test().equivalence()
                ? "equivalence within ±"
                        + Digits.chosen(hypothesis.smallestEffect().orElseThrow())
                : hypothesis.direction().word();
        return Table.of(hypothesis.id() + ": " + hypothesis.says())
                .with(Measured.small(hypothesis.measure() + options))
                .with(Measured.small(hypothesis.test().word() + ", " + expected));
    }

    private static Element cell(String before, Cell cell, CellValues values) {
        OptionalDouble mean = values.mean();
        String undefined = values.undefined() == 0 ? "" : ", " + values.undefined() + " without a value";
        return Element.of("div", before + cell.words())
                .with(Measured.small("n = " + SmallCell.count(values.values().size()) + undefined + ", mean "
                        + (mean.isPresent() ? Digits.number(mean.getAsDouble()) : "NA")));
    }

    private static Element estimate(Estimate estimate) {
        return Table.number(Digits.number(estimate.value()))
                .with(Measured.small(estimate.interval()
                        .map(interval -> Digits.interval(interval) + " at " + Digits.percent(interval.level()))
                        .orElse("no interval")));
    }

    private static Element test(Finding found) {
        String df = found.df().isEmpty() ? "" : ", df = " + Digits.df(found.df());
        return Table.words(found.statisticName() + " = " + Digits.number(found.statistic()) + df)
                .with(Measured.small(found.method()));
    }

    private static String corrected(OptionalDouble p) {
        return p.isPresent() ? Digits.p(p.getAsDouble()) : "NA";
    }
}
