package tandem.results.report.page;

import java.util.List;
import tandem.results.report.markup.Element;
import tandem.results.report.markup.Node;

/**
 * A part of what is told of a cohort.
 *
 * @param id its own in the page
 * @param title above it
 * @param sentence that says what one sees
 * @param content below it
 */
record Section(String id, String title, String sentence, List<Node> content) {

    Section {
        content = List.copyOf(content);
    }

    /** The section in the page. */
    Element element() {
        return Element.of("section")
                .set("aria-labelledby", id)
                .with(Element.of("h3", title).set("id", id), paragraph(sentence))
                .with(content);
    }

    static Element paragraph(String text) {
        return Element.of("p", text);
    }

    static Element note(String text) {
        return paragraph(text).set("class", "note");
    }

    static Element figure(Element drawing, String caption) {
        return Element.of("figure").with(drawing, Element.of("figcaption", caption));
    }
}
