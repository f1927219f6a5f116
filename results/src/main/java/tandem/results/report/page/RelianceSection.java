package tandem.results.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tandem.results.report.ConditionReport;
import tandem.results.report.Findings;
import tandem.results.report.figure.PlaneFigure;
import tandem.results.report.markup.Node;

/** Whether advice was taken where it was right, and left where it was wrong. */
final class RelianceSection {

    private RelianceSection() {}

    static Section of(Findings findings, String id, String level) {
        List<PlaneFigure.Point> points = findings.conditions().stream()
                .map(RelianceSection::point)
                .flatMap(Optional::stream)
                .toList();
        List<Node> content = new ArrayList<>();
        if (points.isEmpty()) {
            content.add(Section.note("No condition has both RAIR and RSR; the table says why."));
        } else {
            content.add(
                    Section.figure(
                            new PlaneFigure(
                                            "Reliance plane",
                                            "RAIR: right advice taken against a wrong answer",
                                            "RSR: right answer kept against wrong advice",
                                            points)
                                    .drawing(id + "-figure"),
                            "Means over participants, with " + level
                                    + " BCa intervals as crosses. Above right is appropriate"
                                    + " reliance, below right over-reliance, above left under-reliance. With two options, who"
                                    + " takes advice as often when it is wrong as when it is right stands on the dashed line."));
        }
        if (!findings.conditions().isEmpty()) {
            content.add(table(findings.conditions()).element());
        }
        if (findings.conditions().stream().anyMatch(ConditionReport::solo)) {
            content.add(Section.note("In a solo condition the advice was silent: its numbers tell how often people come"
                    + " to the AI's answer by themselves."));
        }
        return new Section(
                id,
                "Reliance",
                "Whether advice is taken where it is right, and left where it is wrong (Schemmer et al. 2023).",
                content);
    }

    private static Optional<PlaneFigure.Point> point(ConditionReport condition) {
        ConditionReport.Reliance reliance = condition.reliance();
        OptionalDouble rair = Measured.share(reliance.rair());
        OptionalDouble rsr = Measured.share(reliance.rsr());
        return rair.isEmpty() || rsr.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlaneFigure.Point(
                        condition.name(),
                        rair.getAsDouble(),
                        rsr.getAsDouble(),
                        Measured.span(reliance.rair()),
                        Measured.span(reliance.rsr()),
                        "RAIR " + Digits.number(rair.getAsDouble()) + ", RSR " + Digits.number(rsr.getAsDouble())));
    }

    private static Table table(List<ConditionReport> conditions) {
        Table table = new Table(
                "Reliance, over-reliance and under-reliance by condition",
                List.of(
                        "Condition",
                        "RAIR",
                        "RSR",
                        "Over-reliance: wrong advice taken against a right answer",
                        "Under-reliance: right advice left against a wrong answer",
                        "Over-reliance: wrong advice taken, of all wrong",
                        "Under-reliance: right advice left, of all right"));
        conditions.forEach(condition -> table.row(
                Table.of(condition.name()),
                Measured.cell(condition.reliance().rair()),
                Measured.cell(condition.reliance().rsr()),
                Measured.cell(condition.reliance().over()),
                Measured.cell(condition.reliance().under()),
                Measured.cell(condition.reliance().overAtOnce()),
                Measured.cell(condition.reliance().underAtOnce())));
        return table;
    }
}
