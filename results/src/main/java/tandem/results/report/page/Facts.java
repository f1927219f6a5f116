package tandem.results.report.page;

import java.util.ArrayList;
import java.util.List;
import tandem.results.report.markup.Element;

/** A list of what is so. */
public final class Facts {

    private final List<Element> facts = new ArrayList<>();

    /** Adds a fact in words. */
    public Facts add(String name, String value) {
        return add(name, Element.of("dd", value));
    }

    /** Adds a fact that is a code for programs. */
    public Facts addCode(String name, String code) {
        return add(name, Element.of("dd").with(Element.of("code", code)));
    }

    /** The list. */
    public Element element() {
        return Element.of("dl", facts);
    }

    private Facts add(String name, Element value) {
        facts.add(Element.of("dt", name));
        facts.add(value);
        return this;
    }
}
