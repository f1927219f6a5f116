package tandem.results.report.page;

import java.util.ArrayList;
import java.util.List;
import tandem.results.report.markup.Element;
import tandem.results.report.markup.Node;

/**
 * All that is told of one thing, such as the participants of one study.
 *
 * @param id its own in the page
 * @param title above it
 * @param facts and notes before the sections
 * @param sections in their order
 */
public record Article(String id, String title, List<Node> facts, List<Section> sections) {

    public Article {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /** The article in the page. */
    public Element element() {
        List<Node> content = new ArrayList<>();
        content.add(Element.of("h2", title).set("id", id));
        content.addAll(facts);
        sections.forEach(section -> content.add(section.element()));
        return Element.of("article").set("aria-labelledby", id).with(content);
    }
}
