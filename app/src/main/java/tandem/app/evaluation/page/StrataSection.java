package tandem.app.evaluation.page;

import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.app.evaluation.finding.NetworkFindings;
import tandem.app.evaluation.finding.Stimulus;
import tandem.results.report.page.Section;
import tandem.results.report.page.Table;

/** The pictures by whether methods agree and the AI is right. */
final class StrataSection {

    private StrataSection() {}

    /** @param items the file in which the pictures are listed */
    static Section of(NetworkFindings findings, String items, String id) {
        List<Stimulus> all = Stimulus.all(findings.evaluation().pictures());
        TreeMap<String, List<Stimulus>> strata =
                all.stream().collect(Collectors.groupingBy(Stimulus::stratum, TreeMap::new, Collectors.toList()));
        Table table = new Table(
                "Pictures by stratum", List.of("Stratum", "Pictures", "Mean agreement", "Mean confidence", "Share"));
        strata.forEach((stratum, pictures) -> {
            double share = (double) pictures.size() / all.size();
            table.row(
                    Table.of(stratum.isEmpty() ? "all" : stratum.replace('-', ' ')),
                    Table.number(Integer.toString(pictures.size())),
                    Table.number(Numbers.brief(mean(pictures, Stimulus::agreement))),
                    Table.number(
                            Numbers.brief(mean(pictures, one -> one.evaluation().confidence()))),
                    Shade.cell(Numbers.brief(share), share));
        });
        return new Section(
                id,
                "Pictures by stratum",
                "Whether the methods agree, as much as in the median picture or more, and whether the network is right: "
                        + items + " lists the pictures, as a manifest for a study.",
                List.of(table.element()));
    }

    private static double mean(List<Stimulus> pictures, ToDoubleFunction<Stimulus> number) {
        return NetworkEvaluation.mean(pictures.stream().mapToDouble(number));
    }
}
