package tandem.results.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import tandem.results.cohort.Flow;
import tandem.results.report.CohortReport;
import tandem.results.report.figure.WayFigure;
import tandem.results.report.markup.Node;

/** How many participants came how far. */
final class FlowSection {

    private static final String NOT_KEPT = "not kept";

    private FlowSection() {}

    static Section of(CohortReport cohort, String id) {
        Flow flow = cohort.flow();
        List<Node> content = new ArrayList<>();
        content.add(Section.figure(figure(flow).drawing(id + "-figure"), "The way of the participants."));
        content.add(table(flow).element());
        if (!flow.rulesKnown()) {
            content.add(
                    Section.note("This version of Tandem cannot read the protocol: its exclusion rules are not known,"
                            + " and nobody is left out by them."));
        } else if (flow.all().byRule().isEmpty()) {
            content.add(Section.note("The protocol has no rule that leaves participants out."));
        }
        if (!flow.arms().isEmpty()) {
            content.add(Section.note(
                    "A refusal removes the arm as well, so that refusals are counted for all arms together."));
        }
        return new Section(
                id,
                "Participant flow",
                "Who began, who left on the way, and whose data are analysed."
                        + " Who meets several exclusion rules is counted in each of them.",
                content);
    }

    private static WayFigure figure(Flow flow) {
        Flow.Counts all = flow.all();
        List<String> excluded = new ArrayList<>(List.of("Excluded by rule: " + all.excluded()));
        all.byRule().forEach((rule, count) -> excluded.add(rule + ": " + count));
        return new WayFigure(
                "Participant flow",
                List.of(
                        new WayFigure.Step(
                                List.of("Started: " + all.started()),
                                List.of("Refused: " + all.refused(), "Left before consent: " + all.beforeConsent())),
                        new WayFigure.Step(
                                List.of("Gave consent: " + all.tookPart(), "of them unfinished: " + all.unfinished()),
                                excluded),
                        new WayFigure.Step(
                                List.of(
                                        "Analysed: " + all.analysed(),
                                        "of them unfinished: " + all.analysedUnfinished(),
                                        "of them with trials: " + all.withTrials()),
                                List.of())));
    }

    private static Table table(Flow flow) {
        List<String> heads = new ArrayList<>(List.of("Participants", "all"));
        heads.addAll(flow.arms().keySet());
        Table table = new Table("Participants by step" + (flow.arms().isEmpty() ? "" : " and arm"), heads);
        line(table, "Started", flow, Flow.Counts::started, true);
        line(table, "Refused", flow, Flow.Counts::refused, false);
        line(table, "Left before consent", flow, Flow.Counts::beforeConsent, true);
        line(table, "Gave consent", flow, Flow.Counts::tookPart, true);
        line(table, "Of them unfinished", flow, Flow.Counts::unfinished, true);
        line(table, "Excluded by at least one rule", flow, Flow.Counts::excluded, true);
        flow.all()
                .byRule()
                .keySet()
                .forEach(rule -> line(
                        table,
                        "Excluded by rule " + rule,
                        flow,
                        counts -> counts.byRule().getOrDefault(rule, 0),
                        true));
        line(table, "Analysed", flow, Flow.Counts::analysed, true);
        line(table, "Of them unfinished", flow, Flow.Counts::analysedUnfinished, true);
        line(table, "Of them with trials that count", flow, Flow.Counts::withTrials, true);
        return table;
    }

    private static void line(
            Table table, String step, Flow flow, ToIntFunction<Flow.Counts> count, boolean knownByArm) {
        Stream<String> byArm = flow.arms().values().stream()
                .map(arm -> knownByArm ? Integer.toString(count.applyAsInt(arm)) : NOT_KEPT);
        table.row(
                Table.of(step),
                Stream.concat(Stream.of(Integer.toString(count.applyAsInt(flow.all()))), byArm)
                        .map(Table::number)
                        .toList());
    }
}
