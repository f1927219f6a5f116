package tandem.app.evaluation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.app.evaluation.finding.MethodMean;
import tandem.app.evaluation.finding.NetworkFindings;
import tandem.app.evaluation.finding.PairOrder;
import tandem.app.evaluation.finding.RankStability;
import tandem.results.report.markup.Element;
import tandem.results.report.markup.Node;
import tandem.results.report.page.Section;
import tandem.results.report.page.Table;
import tandem.xai.metrics.Metric;

/** How stable the methods' order is. */
final class StabilitySection {

    private StabilitySection() {}

    static Section of(NetworkFindings findings, List<RankStability> stability, String id) {
        List<Node> content = new ArrayList<>();
        content.add(table(
                "Agreement about the methods’ order",
                stability.stream()
                        .filter(one -> one.network().equals(findings.network()))
                        .toList()));
        for (Metric metric : findings.evaluation().plan().metrics()) {
            List<String> order = MeansSection.of(findings, metric).stream()
                    .map(MethodMean::method)
                    .toList();
            List<PairOrder> pairs = findings.pairs().stream()
                    .filter(pair -> pair.metric().equals(metric))
                    .toList();
            if (!pairs.isEmpty()) {
                content.add(Element.of("details")
                        .with(Element.of("summary", "Pair by pair, by " + metric.name()), pairs(metric, order, pairs)));
            }
        }
        return new Section(
                id,
                "How stable their order is",
                "Whether the ranking depends on who judges: Kendall’s W is 1 if all pictures, or seeds, rank the methods alike"
                        + " and near 0 if each has its own order; mean τ is the mean of Kendall’s τ-b between two of them.",
                content);
    }

    static Element table(String caption, List<RankStability> stability) {
        Table table = new Table(
                caption,
                List.of(
                        "Metric",
                        "Ranked by",
                        "Rankings",
                        "Methods",
                        "Methods left out",
                        "Pictures left out",
                        "Kendall’s W",
                        "Mean τ"));
        for (RankStability one : stability) {
            table.row(
                    Table.of(one.metric().name()),
                    Table.words(one.over().word()),
                    Table.number(Integer.toString(one.judges())),
                    Table.number(Integer.toString(one.methods())),
                    Table.number(Integer.toString(one.methodsLeftOut())),
                    Table.number(Integer.toString(one.leftOut())),
                    Shade.cell(Numbers.brief(one.w()), one.w()),
                    Shade.cell(Numbers.brief(one.tau()), one.tau()));
        }
        return table.element();
    }

    private static Element pairs(Metric metric, List<String> order, List<PairOrder> pairs) {
        List<String> heads = new ArrayList<>(List.of("Method"));
        for (int i = 1; i <= order.size(); i++) {
            heads.add(Integer.toString(i));
        }
        Table table = new Table(
                "Share of pictures in which the method of the row is better than that of the column, by "
                        + metric.name()
                        + "; bold where its mean is better in "
                        + Numbers.of(100 * PairOrder.SURELY).replace(".500", ".5")
                        + " % of draws of pictures or more, which fewer than " + PairOrder.FEWEST
                        + " pictures cannot tell",
                heads);
        for (int i = 0; i < order.size(); i++) {
            String row = order.get(i);
            table.row(
                    Table.of(i + 1 + " " + row).set("style", "white-space:nowrap"),
                    order.stream().map(column -> cell(row, column, pairs)).toList());
        }
        return table.element();
    }

    private static Element cell(String row, String column, List<PairOrder> pairs) {
        Optional<PairOrder> pair = pairs.stream()
                .filter(one -> one.better().equals(row) && one.worse().equals(column))
                .findFirst();
        return pair.map(one -> {
                    // Half of the pictures is chance.
                    Element cell = Shade.cell("", 2 * one.share() - 1);
                    return cell.with(Element.of(one.isSure() ? "b" : "span", Numbers.brief(one.share())));
                })
                .orElseGet(() -> Table.words(""));
    }
}
