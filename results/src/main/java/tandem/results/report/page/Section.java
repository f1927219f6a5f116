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
public record Section(String id, String title, String sentence, List<Node> content) {

    public Section {
        content = List.copyOf(content);
    }

    /** The section in the page. */
    public Element element() {
        return Element.of("section")
                .set("aria-labelledby", id)
                .with(Element.of("h3", title).set("id", id), paragraph(sentence))
                .with(content);
    }

    /** Running text. */
    public static Element paragraph(String text) {
        return Element.of("p", text);
    }

    /** A text that stands out. */
    public static Element note(String text) {
        return paragraph(text).set("class", "note");
    }

    /** A drawing with what it shows below. */
    public static Element figure(Element drawing, String caption) {
        return Element.of("figure").with(drawing, Element.of("figcaption", caption));
    }
}
