package tandem.app.evaluation.page;

import java.util.List;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.app.evaluation.PlannedMethod;
import tandem.results.report.page.Section;
import tandem.results.report.page.Table;
import tandem.xai.metrics.Metric;

/** How methods and metrics were set. */
final class MethodsSection {

    private MethodsSection() {}

    static Section of(NetworkEvaluation network, String id) {
        Table methods = new Table("Methods", List.of("Method", "Seed", "Set to"));
        for (PlannedMethod planned : network.plan().methods()) {
            methods.row(
                    Table.of(planned.name()),
                    Table.number(planned.seedWord()),
                    Table.words(planned.method().parameters()));
        }
        Table metrics = new Table("Metrics", List.of("Metric", "Better", "Set to"));
        for (Metric metric : network.plan().allMetrics()) {
            metrics.row(
                    Table.of(metric.name()), Table.words(MetricWords.better(metric)), Table.words(metric.parameters()));
        }
        return new Section(
                id,
                "How they were set",
                "All that the numbers depend on besides networks and pictures.",
                List.of(methods.element(), metrics.element()));
    }
}
