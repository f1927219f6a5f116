package tandem.results.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tandem.results.analysis.Method;
import tandem.results.report.CohortReport;
import tandem.results.report.markup.Element;
import tandem.results.report.markup.Node;

/** What is told of a cohort. */
final class CohortArticle {

    private CohortArticle() {}

    static Article of(CohortReport cohort, Method method, String id) {
        String level = Digits.percent(method.estimation().level());
        return new Article(
                id,
                cohort.title().orElse(cohort.study().id()) + ", "
                        + (cohort.simulated() ? "simulated participants" : "people"),
                before(cohort),
                sections(cohort, method, id, level));
    }

    private static List<Section> sections(CohortReport cohort, Method method, String id, String level) {
        List<Section> sections = new ArrayList<>(List.of(
                FlowSection.of(cohort, id + "-flow"),
                AccuracySection.of(cohort.findings(), id + "-accuracy", level),
                RelianceSection.of(cohort.findings(), id + "-reliance", level),
                ConfirmatorySection.of(cohort, id + "-tests"),
                ExplorationSection.of(cohort.findings(), id + "-exploration", level)));
        if (!cohort.costs().isEmpty()) {
            sections.add(CostSection.of(cohort.costs(), id + "-cost"));
        }
        sections.add(MethodSection.of(cohort.findings(), method, id + "-method"));
        return sections;
    }

    private static List<Node> before(CohortReport cohort) {
        List<Node> content = new ArrayList<>();
        content.add(facts(cohort));
        if (cohort.simulated()) {
            content.add(Section.note("The participants are programs: these numbers say nothing about people."));
        }
        if (anyFew(cohort)) {
            content.add(Section.note(SmallCell.NOTE));
        }
        return content;
    }

    private static Element facts(CohortReport cohort) {
        Facts facts = new Facts()
                .add(
                        "Study",
                        cohort.study().id() + ", version " + cohort.study().version())
                .addCode("Protocol hash", cohort.study().protocolHash())
                .addCode("Items hash", cohort.study().itemsHash())
                .addCode("Model hash", cohort.study().modelHash())
                .add("Seed of the study", Long.toString(cohort.study().seed()))
                .add(
                        "Collected with",
                        String.join(", ", cohort.collection().software()) + ", on "
                                + cohort.collection().stations()
                                + (cohort.collection().stations() == 1 ? " station" : " stations"));
        cohort.collection()
                .days()
                .ifPresent(days -> facts.add("Collected", days.first() + " to " + days.last() + " (UTC)"));
        return facts.element();
    }

    private static boolean anyFew(CohortReport cohort) {
        Stream<Integer> cells = cohort.confirmation().rows().stream()
                .flatMap(row -> Stream.of(row.of(), row.against()))
                .map(values -> values.values().size());
        return Stream.concat(cells, cohort.findings().participants()).anyMatch(SmallCell::few);
    }
}
