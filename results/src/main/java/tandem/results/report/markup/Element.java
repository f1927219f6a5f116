package tandem.results.report.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of a page.
 *
 * @param name of HTML or SVG
 * @param attributes in the order to be written
 * @param children in the order to be read
 */
public record Element(String name, Map<String, String> attributes, List<Node> children) implements Node {

    private static final Set<String> VOID = Set.of("br", "meta");

    public Element {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    /** An element with nothing in it yet. */
    public static Element of(String name) {
        return new Element(name, Map.of(), List.of());
    }

    /** An element that holds a text. */
    public static Element of(String name, String text) {
        return of(name).with(text);
    }

    /** An element that holds others. */
    public static Element of(String name, List<? extends Node> children) {
        return of(name).with(children);
    }

    /** The same, with an attribute more. */
    public Element set(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Element(name, more, children);
    }

    /** The same, with a text after what it holds. */
    public Element with(String text) {
        return with(new Text(text));
    }

    /** The same, with others after what it holds. */
    public Element with(Node... more) {
        return with(List.of(more));
    }

    /** The same, with others after what it holds. */
    public Element with(List<? extends Node> more) {
        List<Node> all = new ArrayList<>(children);
        all.addAll(more);
        return new Element(name, attributes, all);
    }

    @Override
    public void writeTo(StringBuilder page) {
        page.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            page.append(' ').append(attribute).append("=\"");
            new Text(value).writeTo(page);
            page.append('"');
        });
        if (VOID.contains(name)) {
            page.append(" />");
            return;
        }
        page.append('>');
        children.forEach(child -> child.writeTo(page));
        page.append("</").append(name).append('>');
    }
}
