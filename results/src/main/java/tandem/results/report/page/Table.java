package tandem.results.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tandem.results.report.markup.Element;
import tandem.results.report.markup.Node;

/** A table in the making: a caption, a head, and rows that begin with what they are of. */
public final class Table {

    private final String caption;
    private final List<String> heads;
    private final List<Element> bodies = new ArrayList<>();
    private final List<Element> rows = new ArrayList<>();

    /** An empty table with heads of its columns, the first above what rows are of. */
    public Table(String caption, List<String> heads) {
        this.caption = caption;
        this.heads = List.copyOf(heads);
    }

    /** Begins a group of rows. */
    public Table group(Node... name) {
        endGroup();
        rows.add(Element.of("tr")
                .with(Element.of("th")
                        .set("scope", "rowgroup")
                        .set("colspan", Integer.toString(heads.size()))
                        .with(name)));
        return this;
    }

    /** Adds a row. */
    public Table row(Element of, Element... cells) {
        return row(of, Arrays.asList(cells));
    }

    /** Adds a row. */
    public Table row(Element of, List<Element> cells) {
        rows.add(Element.of("tr").with(of).with(cells));
        return this;
    }

    /** The table, in a frame that scrolls where the page is too narrow. */
    public Element element() {
        endGroup();
        Element head = Element.of("tr")
                .with(heads.stream()
                        .map(name -> Element.of("th", name).set("scope", "col"))
                        .toList());
        return Element.of("div")
                .set("class", "wide")
                .with(Element.of("table")
                        .with(
                                Element.of("caption", caption),
                                Element.of("thead").with(head))
                        .with(bodies));
    }

    /** What a row is of. */
    public static Element of(String name) {
        return Element.of("th", name).set("scope", "row");
    }

    /** A cell of words. */
    public static Element words(String text) {
        return Element.of("td", text);
    }

    /** A cell of a number, which stands to the right. */
    public static Element number(String text) {
        return words(text).set("class", "number");
    }

    private void endGroup() {
        if (!rows.isEmpty()) {
            bodies.add(Element.of("tbody").with(rows));
            rows.clear();
        }
    }
}
