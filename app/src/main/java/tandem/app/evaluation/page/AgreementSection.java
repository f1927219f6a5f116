package tandem.app.evaluation.page;

import java.util.ArrayList;
import java.util.List;
import tandem.app.evaluation.finding.AgreementMatrix;
import tandem.app.evaluation.finding.NetworkFindings;
import tandem.results.report.markup.Element;
import tandem.results.report.markup.Node;
import tandem.results.report.page.Section;
import tandem.results.report.page.Table;
import tandem.xai.metrics.AgreementMetric;

/** How alike the methods' maps are. */
final class AgreementSection {

    private AgreementSection() {}

    static Section of(NetworkFindings findings, String id) {
        List<Node> content = new ArrayList<>();
        for (AgreementMetric metric : findings.evaluation().plan().agreements()) {
            content.add(matrix(findings, metric));
        }
        return new Section(
                id,
                "How alike the methods’ maps are",
                "The mean over pictures; the darker, the more alike. Alike maps may both be wrong.",
                content.isEmpty() ? List.of(Section.note("No metric of agreement was asked for.")) : content);
    }

    private static Element matrix(NetworkFindings findings, AgreementMetric metric) {
        AgreementMatrix matrix = AgreementMatrix.of(findings.evaluation(), metric);
        List<String> methods = findings.evaluation().methods();
        List<String> heads = new ArrayList<>(List.of("Method"));
        for (int i = 1; i <= methods.size(); i++) {
            heads.add(Integer.toString(i));
        }
        Table table = new Table("Agreement by " + metric.name(), heads);
        for (int i = 0; i < methods.size(); i++) {
            String row = methods.get(i);
            table.row(
                    Table.of(i + 1 + " " + row).set("style", "white-space:nowrap"),
                    methods.stream()
                            .map(column -> row.equals(column)
                                    ? Shade.cell("", 0)
                                    : Shade.cell(Numbers.brief(matrix.mean(row, column)), matrix.mean(row, column)))
                            .toList());
        }
        return table.element();
    }
}
