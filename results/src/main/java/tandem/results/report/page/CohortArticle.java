package tandem.results.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tandem.results.analysis.Method;
import tandem.results.report.CohortReport;
import tandem.results.report.ConditionReport;
import tandem.results.report.markup.Element;

/**
 * All that is told of a cohort.
 *
 * @param id its own in the page
 * @param cohort that is told of
 * @param sections in their order
 */
record CohortArticle(String id, CohortReport cohort, List<Section> sections) {

    CohortArticle {
        sections = List.copyOf(sections);
    }

    static CohortArticle of(CohortReport cohort, Method method, String id) {
        String level = Digits.percent(method.estimation().level());
        return new CohortArticle(
                id,
                cohort,
                List.of(
                        FlowSection.of(cohort, id + "-flow"),
                        AccuracySection.of(cohort, id + "-accuracy", level),
                        RelianceSection.of(cohort, id + "-reliance", level),
                        ConfirmatorySection.of(cohort, id + "-tests"),
                        ExplorationSection.of(cohort, id + "-exploration", level),
                        MethodSection.of(cohort, method, id + "-method")));
    }

    /** The title above it. */
    String title() {
        return cohort.title().orElse(cohort.study().id()) + ", "
                + (cohort.simulated() ? "simulated participants" : "people");
    }

    /** The article in the page. */
    Element element() {
        List<Element> content = new ArrayList<>();
        content.add(Element.of("h2", title()).set("id", id));
        content.add(facts(cohort));
        if (cohort.simulated()) {
            content.add(Section.note("The participants are programs: these numbers say nothing about people."));
        }
        if (anyFew(cohort)) {
            content.add(Section.note(SmallCell.NOTE));
        }
        sections.forEach(section -> content.add(section.element()));
        return Element.of("article").set("aria-labelledby", id).with(content);
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
        Stream<Integer> conditions = cohort.conditions().stream().map(ConditionReport::participants);
        Stream<Integer> cells = cohort.confirmation().rows().stream()
                .flatMap(row -> Stream.of(row.of(), row.against()))
                .map(values -> values.values().size());
        Stream<Integer> measures = cohort.exploration().stream()
                .flatMap(family -> family.rows().stream())
                .filter(row -> row.estimate().value().isPresent())
                .map(row -> row.counts().participants() - row.counts().undefined());
        return Stream.of(conditions, cells, measures).flatMap(counts -> counts).anyMatch(SmallCell::few);
    }
}
