package tandem.results.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tandem.results.report.markup.Element;

/**
 * A page of HTML 5 that is well-formed XML as well, and needs no network and no script.
 *
 * @param generator what kind of page it is, for programs
 * @param title above it
 * @param facts below the title
 * @param articles in their order, each in the contents
 */
public record Page(String generator, String title, Facts facts, List<Article> articles) {

    public Page {
        articles = List.copyOf(articles);
    }

    /**
     * The page; the same content gives the same text.
     *
     * @param nothing what stands there if there are no articles
     */
    public String text(String nothing) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
        Element main = articles.isEmpty()
                ? Element.of("main").with(Section.note(nothing))
                : Element.of("main", articles.stream().map(Article::element).toList());
        Element.of("html")
                .set("xmlns", "http://www.w3.org/1999/xhtml")
                .set("lang", "en")
                .set("xml:lang", "en")
                .with(head(), Element.of("body").with(header(), contents(), main))
                .writeTo(page);
        return page.append('\n').toString();
    }

    private Element head() {
        return Element.of("head")
                .with(
                        Element.of("meta").set("charset", "utf-8"),
                        meta("generator", generator),
                        meta("viewport", "width=device-width, initial-scale=1"),
                        Element.of("title", title),
                        Element.of("style", style()));
    }

    private static Element meta(String name, String content) {
        return Element.of("meta").set("name", name).set("content", content);
    }

    private Element header() {
        return Element.of("header").with(Element.of("h1", title), facts.element());
    }

    private Element contents() {
        List<Element> entries = articles.stream()
                .map(article -> Element.of("li")
                        .with(
                                link(article.id(), article.title()),
                                Element.of("ul")
                                        .with(article.sections().stream()
                                                .map(section ->
                                                        Element.of("li").with(link(section.id(), section.title())))
                                                .toList())))
                .toList();
        return Element.of("nav").set("aria-label", "Contents").with(Element.of("ul", entries));
    }

    private static Element link(String id, String text) {
        return Element.of("a", text).set("href", "#" + id);
    }

    private static String style() {
        try (InputStream css = Page.class.getResourceAsStream("report.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
