package tandem.results.report.page;

import java.util.ArrayList;
import java.util.List;
import tandem.results.measures.computation.MeasureRow;
import tandem.results.report.ConditionReport;
import tandem.results.report.Findings;
import tandem.results.report.figure.DotFigure;
import tandem.results.report.markup.Node;

/** Who is right how often, by condition. */
final class AccuracySection {

    private static final List<String> SERIES = List.of("human alone", "human, initial answer", "AI alone", "team");

    private AccuracySection() {}

    static Section of(Findings findings, String id, String level) {
        List<Node> content = new ArrayList<>();
        if (findings.conditions().isEmpty()) {
            content.add(Section.note("There are no trials that count."));
        } else {
            content.add(Section.figure(
                    figure(findings.conditions()).drawing(id + "-figure"),
                    "Share of right answers: means over participants, with " + level + " BCa intervals."));
            content.add(table(findings.conditions()).element());
        }
        return new Section(
                id,
                "Conditions and accuracy",
                "How often the human alone, the AI alone and both as a team are right."
                        + " n is participants who have a value. The human alone is the solo condition; the initial answer and the AI are of the same trials"
                        + " as the team.",
                content);
    }

    private static DotFigure figure(List<ConditionReport> conditions) {
        return new DotFigure(
                "Accuracy by condition",
                "Share of right answers",
                conditions.stream()
                        .map(condition -> new DotFigure.Group(condition.name(), dots(condition)))
                        .toList());
    }

    private static List<DotFigure.Dot> dots(ConditionReport condition) {
        ConditionReport.Accuracy accuracy = condition.accuracy();
        List<DotFigure.Dot> dots =
                new ArrayList<>(List.of(dot(0, accuracy.alone()), dot(1, accuracy.initial()), dot(2, accuracy.ai())));
        accuracy.team().ifPresent(team -> dots.add(dot(SERIES.size() - 1, team)));
        return dots;
    }

    private static DotFigure.Dot dot(int series, MeasureRow row) {
        return new DotFigure.Dot(
                series, SERIES.get(series), Measured.share(row), Measured.span(row), Measured.words(row));
    }

    private static Table table(List<ConditionReport> conditions) {
        List<String> heads = new ArrayList<>(List.of("Condition", "Participants", "Trials"));
        heads.addAll(SERIES);
        Table table = new Table("Accuracy by condition", heads);
        conditions.forEach(condition -> table.row(
                Table.of(condition.name()),
                Table.number(SmallCell.count(condition.participants())),
                Table.number(Integer.toString(condition.trials())),
                Measured.cell(condition.accuracy().alone()),
                Measured.cell(condition.accuracy().initial()),
                Measured.cell(condition.accuracy().ai()),
                condition
                        .accuracy()
                        .team()
                        .map(Measured::cell)
                        .orElseGet(() -> Table.number("NA").with(Measured.small("the person was alone")))));
        return table;
    }
}
