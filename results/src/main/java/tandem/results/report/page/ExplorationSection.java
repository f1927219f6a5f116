package tandem.results.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.results.measures.computation.Counts;
import tandem.results.measures.computation.Definition;
import tandem.results.measures.computation.MeasureRow;
import tandem.results.report.Family;
import tandem.results.report.Findings;
import tandem.results.report.markup.Element;
import tandem.results.report.markup.Node;
import tandem.results.report.markup.Text;

/** All measures, family by family. */
final class ExplorationSection {

    private ExplorationSection() {}

    static Section of(Findings findings, String id, String level) {
        List<Node> content = findings.exploration().stream()
                .map(family -> (Node) details(family, level))
                .toList();
        return new Section(
                id,
                "Exploration",
                "Every measure, by family, with both estimators; also those told above. No conclusion from these was planned: among"
                        + " so many numbers some stand out by chance. NA is no zero; its reason stands beside it.",
                content.isEmpty() ? List.of(Section.note("There are no trials that count.")) : content);
    }

    private static Element details(Family family, String level) {
        String name = family.name().replace('_', ' ');
        Table table = new Table(
                "Measures of " + name,
                List.of(
                        "Condition",
                        "Options",
                        "Estimator",
                        "Estimate",
                        level + " BCa interval",
                        "Participants",
                        "Undefined",
                        "Trials",
                        "Compared trials",
                        "Excluded trials"));
        groups(family.rows()).forEach((heading, rows) -> {
            table.group(Element.of("code", heading.name()), new Text(" " + heading.explained()));
            rows.forEach(row -> add(row, table));
        });
        return Element.of("details")
                .with(Element.of(
                        "summary",
                        name + ": " + family.rows().size() + " rows, "
                                + (family.rows().size() - family.notAvailable()) + " with a number, "
                                + family.notAvailable() + " NA"))
                .with(table.element());
    }

    private static void add(MeasureRow row, Table table) {
        Counts counts = row.counts();
        List<Element> cells = new ArrayList<>();
        cells.add(Table.words(row.definition().optionsText()));
        cells.add(Table.words(row.estimator().word().replace('_', ' ')));
        row.estimate()
                .value()
                .ifPresentOrElse(
                        value -> {
                            cells.add(Table.number(
                                    Digits.number(value, row.definition().range())));
                            cells.add(row.bca()
                                    .value()
                                    .map(ends -> Table.number(Digits.interval(
                                            ends, row.definition().range())))
                                    .orElseGet(() -> Table.words("NA: " + row.reason())));
                        },
                        () -> cells.add(Table.words("NA: " + row.reason()).set("colspan", "2")));
        boolean few = row.estimate().value().isPresent() && SmallCell.few(counts.participants() - counts.undefined());
        cells.add(Table.number(counts.participants() + (few ? " †" : "")));
        cells.add(Table.number(Integer.toString(counts.undefined())));
        cells.add(Table.number(Integer.toString(counts.trials())));
        cells.add(Table.number(Integer.toString(counts.comparisonTrials())));
        cells.add(Table.number(Integer.toString(counts.excluded())));
        table.row(
                Table.of(row.condition()
                        + row.reference().map(other -> " against " + other).orElse("")),
                cells);
    }

    /** Rows of one measure together, whatever its condition and options. */
    private static Map<Heading, List<MeasureRow>> groups(List<MeasureRow> rows) {
        Map<Heading, List<MeasureRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(Heading.of(row.definition()), heading -> new ArrayList<>())
                .add(row));
        return groups;
    }

    /** What stands above the rows of a measure. */
    private record Heading(String name, String explained) {
        static Heading of(Definition definition) {
            String source = definition.source().isEmpty() ? "" : definition.source() + "; ";
            return new Heading(
                    definition.name(),
                    definition.description() + " (" + source
                            + definition.range().words() + ")");
        }
    }
}
