package tandem.results.report.markup;

/** A part of a page. */
public sealed interface Node permits Element, Text {

    /** Writes it as HTML that is well-formed XML as well. */
    void writeTo(StringBuilder page);
}
