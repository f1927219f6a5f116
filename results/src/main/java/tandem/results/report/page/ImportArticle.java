package tandem.results.report.page;

import java.util.ArrayList;
import java.util.List;
import tandem.results.analysis.Method;
import tandem.results.report.ImportReport;
import tandem.results.report.markup.Node;

/** What is told of data that others collected. */
final class ImportArticle {

    private ImportArticle() {}

    static Article of(ImportReport imported, Method method, String id) {
        String level = Digits.percent(method.estimation().level());
        List<Node> facts = new ArrayList<>();
        facts.add(new Facts()
                .add("Participants", Long.toString(imported.participants()))
                .add("Trials", Integer.toString(imported.trials()))
                .element());
        facts.add(Section.note(
                "Others collected these data; a map says what their columns mean. They have no protocol here,"
                        + " so nothing was planned, and nobody is left out."));
        if (imported.findings().participants().anyMatch(SmallCell::few)) {
            facts.add(Section.note(SmallCell.NOTE));
        }
        return new Article(
                id,
                imported.name() + ", imported",
                facts,
                List.of(
                        AccuracySection.of(imported.findings(), id + "-accuracy", level),
                        RelianceSection.of(imported.findings(), id + "-reliance", level),
                        ExplorationSection.of(imported.findings(), id + "-exploration", level),
                        MethodSection.of(imported.findings(), method, id + "-method")));
    }
}
