package tandem.results.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tandem.results.report.CohortReport;
import tandem.results.report.ImportReport;
import tandem.results.report.Report;
import tandem.results.report.ReportFile;
import tandem.results.report.markup.Element;

/** A report as a page of HTML. */
public final class ReportPage {

    private ReportPage() {}

    /** The page: HTML 5 that is well-formed XML as well; the same report gives the same text. */
    public static String of(Report report) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
        Element.of("html")
                .set("xmlns", "http://www.w3.org/1999/xhtml")
                .set("lang", "en")
                .set("xml:lang", "en")
                .with(head(report), body(report))
                .writeTo(page);
        return page.append('\n').toString();
    }

    private static Element head(Report report) {
        return Element.of("head")
                .with(
                        Element.of("meta").set("charset", "utf-8"),
                        meta("generator", ReportFile.GENERATOR),
                        meta("viewport", "width=device-width, initial-scale=1"),
                        Element.of("title", title(report)),
                        Element.of("style", style()));
    }

    private static Element meta(String name, String content) {
        return Element.of("meta").set("name", name).set("content", content);
    }

    private static String title(Report report) {
        return "Report on " + report.origin().database();
    }

    private static Element body(Report report) {
        List<Article> articles = new ArrayList<>();
        for (CohortReport cohort : report.cohorts()) {
            articles.add(CohortArticle.of(cohort, report.method(), "cohort-" + (articles.size() + 1)));
        }
        for (ImportReport imported : report.imports()) {
            articles.add(ImportArticle.of(imported, report.method(), "cohort-" + (articles.size() + 1)));
        }
        Element main = articles.isEmpty()
                ? Element.of("main").with(Section.note("There are no sessions and no imported data in this database."))
                : Element.of("main", articles.stream().map(Article::element).toList());
        return Element.of("body").with(header(report), contents(articles), main);
    }

    private static Element header(Report report) {
        Facts facts = new Facts()
                .add("Database", report.origin().database())
                .add("Software", report.method().estimation().software())
                .add(
                        "Seed of the analysis",
                        Long.toString(report.method().estimation().draws().seed()));
        report.origin()
                .made()
                .ifPresent(made ->
                        facts.add("Made", DateTimeFormatter.ISO_INSTANT.format(made.truncatedTo(ChronoUnit.SECONDS))));
        return Element.of("header").with(Element.of("h1", title(report)), facts.element());
    }

    private static Element contents(List<Article> articles) {
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
        try (InputStream css = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
