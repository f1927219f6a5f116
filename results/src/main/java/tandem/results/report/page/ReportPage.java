package tandem.results.report.page;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tandem.results.report.CohortReport;
import tandem.results.report.ImportReport;
import tandem.results.report.Report;
import tandem.results.report.ReportFile;

/** A report as a page of HTML. */
public final class ReportPage {

    private ReportPage() {}

    /** The page: HTML 5 that is well-formed XML as well; the same report gives the same text. */
    public static String of(Report report) {
        List<Article> articles = articles(report);
        return new Page(ReportFile.GENERATOR, title(report), facts(report), articles)
                .text("There are no sessions and no imported data in this database.");
    }

    private static String title(Report report) {
        return "Report on " + report.origin().database();
    }

    private static List<Article> articles(Report report) {
        List<Article> articles = new ArrayList<>();
        for (CohortReport cohort : report.cohorts()) {
            articles.add(CohortArticle.of(cohort, report.method(), "cohort-" + (articles.size() + 1)));
        }
        for (ImportReport imported : report.imports()) {
            articles.add(ImportArticle.of(imported, report.method(), "cohort-" + (articles.size() + 1)));
        }
        return articles;
    }

    private static Facts facts(Report report) {
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
        return facts;
    }
}
