package tandem.results.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.results.given.AHypothesis.aHypothesis;
import static tandem.results.given.AMeasuredTrial.alone;
import static tandem.results.given.AMeasuredTrial.twoStage;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tandem.protocols.analysis.AnalysisPlan;
import tandem.protocols.analysis.Correction;
import tandem.protocols.analysis.Hypothesis;
import tandem.protocols.session.ExplanationCost;
import tandem.results.analysis.Analysis;
import tandem.results.analysis.Confirmation;
import tandem.results.analysis.Method;
import tandem.results.cohort.Flow;
import tandem.results.given.AStudyInUse;
import tandem.results.imports.ImportedStudy;
import tandem.results.measures.computation.Estimation;
import tandem.results.measures.family.MeasureSettings;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.report.page.ReportPage;
import tandem.results.statistics.Draws;
import tandem.results.store.EventStore;
import tandem.results.store.records.StudyRecord;

class ReportTest {

    private static final Method METHOD =
            new Method(MeasureSettings.USUAL, new Estimation(0.95, new Draws(40, 7, 1), "0.1.0"));
    private static final Report.Origin UNDATED = new Report.Origin("study.db", Optional.empty());

    @TempDir
    Path folder;

    /** The engine's session: alone and with explained advice, four trials each, six programs. */
    @Test
    void aDatabaseBecomesAWellFormedPageThatRefersToNothingOutside() throws Exception {
        String page = ofDatabase(UNDATED);
        Document document = parsed(page);

        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(page.replaceAll("xmlns=\"[^\"]*\"", "")).doesNotContain("http:", "https:", "<script", "url(");
        assertThat(texts(document, "h3"))
                .containsExactly(
                        "Participant flow",
                        "Conditions and accuracy",
                        "Reliance",
                        "Confirmatory tests",
                        "Exploration",
                        "How it was computed");
        assertThat(rowOf(document, "Analysed")).contains("6");
        assertThat(page).contains("a-study, version 1.0.0", "a".repeat(64), "simulated participants");
        assertThat(all(document, "svg")).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(figure.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
        });
        assertThat(all(document, "th"))
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("col", "row", "rowgroup"));
    }

    @Test
    void theSameDataGiveTheSameBytesAndDatesAreToldOnlyIfAsked() {
        String undated = ofDatabase(UNDATED);

        assertThat(undated).isEqualTo(ofDatabase(UNDATED)).doesNotContain("1970-01-01");
        assertThat(ofDatabase(new Report.Origin("study.db", Optional.of(Instant.parse("2026-03-04T05:06:07.8Z")))))
                .contains("2026-03-04T05:06:07Z", "1970-01-01 to 1970-01-01");
    }

    @Test
    void whatCannotBeKnownOfAnUnreadableProtocolIsSaid() {
        assertThat(ofDatabase(UNDATED)).contains("its exclusion rules are not known", "its analysis plan is not known");
    }

    /** Alone right in 6 of 12, with advice in 9 of 12; six participants, so that no cell is small. */
    @Test
    void thePageHoldsTheNumbersOfTheMeasures() throws Exception {
        Document document = parsed(page(trials(6, "ai"), AnalysisPlan.NONE));

        assertThat(rowOf(document, "ai")).contains("0.500", "0.750", "n = 6;").doesNotContain("†");
        assertThat(text(document)).contains("The protocol plans no test.");
    }

    @Test
    void whatIsNotAvailableHasItsReasonAndIsNoZero() throws Exception {
        String text = text(parsed(page(trials(6, "ai"), AnalysisPlan.NONE)));

        assertThat(text).contains("NA: the design has no choice to delegate", "the person was alone");
        assertThat(text).doesNotContain("NaN");
    }

    @Test
    void namesCannotBreakThePage() throws Exception {
        String nasty = "<b>&\"x\" </table>\u0001";
        String page = page(trials(6, nasty), AnalysisPlan.NONE);

        assertThat(page).doesNotContain("<b>", "</table>\u0001");
        assertThat(text(parsed(page))).contains("<b>&\"x\" </table>\uFFFD");
    }

    @Test
    void cellsOfFewerThanFiveParticipantsAreMarked() throws Exception {
        Document document = parsed(page(trials(4, "ai"), AnalysisPlan.NONE));

        assertThat(rowOf(document, "ai")).contains("4 †");
        assertThat(text(document)).contains("Fewer than five participants");
    }

    /** Every participant is right in one of two alone and in one or two of two with advice: differences 0 and ½. */
    @Test
    void aPlannedTestIsToldWithCellsDifferenceAndVerdict() throws Exception {
        Hypothesis better = aHypothesis()
                .saying("Advice <helps>.")
                .measuring("accuracy")
                .comparing("ai", "solo")
                .build();
        AnalysisPlan plan = new AnalysisPlan(0.05, Correction.HOLM, List.of(better));

        Document document = parsed(page(trials(6, "ai"), plan));

        assertThat(rowOf(document, "h1: Advice <helps>."))
                .contains("n = 6, mean 0.750", "n = 6, mean 0.500", "0.250", "df = 5", "supported");
    }

    @Test
    void aFileOfSomebodyElseIsNotReplacedButAFormerReportIs() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.html"), "my notes");
        Path page = folder.resolve("page.html");

        assertThatThrownBy(() -> ReportFile.at(notes))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("no report of Tandem");
        assertThatThrownBy(() -> ReportFile.at(folder)).hasMessageContaining("name a file");
        assertThatThrownBy(() -> ReportFile.at(folder.resolve("gone/page.html")))
                .hasMessageContaining("does not exist");
        ReportFile.at(page).write(page(trials(6, "ai"), AnalysisPlan.NONE));
        ReportFile.at(page).write("new");
        assertThat(page).hasContent("new");
    }

    /** Four maps of 50 passes each way and .375 s each. */
    @Test
    void whatExplanationsCostIsTold() throws Exception {
        Document document = parsed(page(trials(6, "ai"), AnalysisPlan.NONE));

        assertThat(texts(document, "h3")).contains("What explanations cost");
        assertThat(rowOf(document, "smooth-grad")).isEqualTo("smooth-grad450.00050.000375.000500.000NA1.500NA");
    }

    @Test
    void importedDataHaveResultsAndNoPlan() throws Exception {
        ImportReport imported = ImportReport.of(new ImportedStudy("others", trials(6, "ai")), METHOD);

        Document document = parsed(ReportPage.of(new Report(UNDATED, METHOD, List.of(), List.of(imported))));

        assertThat(texts(document, "h2")).contains("others, imported");
        assertThat(texts(document, "h3"))
                .containsExactly("Conditions and accuracy", "Reliance", "Exploration", "How it was computed");
        assertThat(rowOf(document, "ai")).contains("0.500", "0.750", "n = 6;");
        assertThat(text(document)).contains("nothing was planned");
    }

    private static final ExplanationCost COST =
            new ExplanationCost(50, 50, 0.375, OptionalDouble.of(0.5), OptionalDouble.empty());

    private String ofDatabase(Report.Origin origin) {
        Path file = folder.resolve("study.db");
        boolean there = Files.exists(file);
        try (EventStore store = EventStore.open(file)) {
            if (!there) {
                AStudyInUse.simulate(store, 6);
            }
            return ReportPage.of(Report.of(Analysis.of(store, METHOD), origin));
        }
    }

    /** Each alone right on one of two; with advice, the first half on one of two, the others on both. */
    private static List<MeasuredTrial> trials(int participants, String condition) {
        List<MeasuredTrial> trials = new ArrayList<>();
        IntStream.range(0, participants).forEach(person -> {
            String id = "P" + person;
            trials.add(alone("AA").by(id).item("a").trial());
            trials.add(alone("AB").by(id).item("b").trial());
            trials.add(twoStage("AAA").by(id).in(condition).item("c").trial());
            trials.add(twoStage(person < participants / 2 ? "BBB" : "BAA")
                    .by(id)
                    .in(condition)
                    .item("d")
                    .trial());
        });
        return trials;
    }

    private static String page(List<MeasuredTrial> trials, AnalysisPlan plan) {
        Flow.Counts nobody = new Flow.Counts(0, 0, 0, 0, 0, Map.of(), 0, 0, 0);
        CohortReport cohort = new CohortReport(
                new StudyRecord("a-study", "1", "ph", "", 7, "ih", "mh"),
                Optional.empty(),
                false,
                new CohortReport.Collection(List.of("0.1.0"), 1, Optional.empty()),
                new Flow(nobody, Map.of(), true),
                new Confirmation(Optional.of(plan), METHOD.confirmatoryTable().of(plan, trials)),
                Findings.of(trials, METHOD),
                List.of(new MethodCost("smooth-grad", Collections.nCopies(4, COST))));
        return ReportPage.of(new Report(UNDATED, METHOD, List.of(cohort), List.of()));
    }

    private static Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static String text(Document document) {
        return document.getElementsByTagName("body").item(0).getTextContent();
    }

    /** The first row of a table whose head begins so. */
    private static String rowOf(Document document, String head) {
        return all(document, "tr").stream()
                .filter(row -> row.getFirstChild() instanceof Element first
                        && first.getAttribute("scope").equals("row")
                        && first.getTextContent().startsWith(head))
                .findFirst()
                .orElseThrow()
                .getTextContent();
    }

    private static List<String> texts(Document document, String name) {
        return all(document, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> all(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
