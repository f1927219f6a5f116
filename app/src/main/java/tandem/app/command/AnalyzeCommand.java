package tandem.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tandem.app.study.InputException;
import tandem.app.study.Software;
import tandem.protocols.analysis.AnalysisPlan;
import tandem.protocols.study.Study;
import tandem.results.analysis.ConfirmatoryColumns;
import tandem.results.analysis.ConfirmatoryRow;
import tandem.results.analysis.ConfirmatoryTable;
import tandem.results.analysis.ConfirmatoryText;
import tandem.results.analysis.StudyConfirmation;
import tandem.results.cohort.Cohort;
import tandem.results.cohort.Flow;
import tandem.results.export.CsvExport;
import tandem.results.imports.ImportedStudy;
import tandem.results.measures.MeasureTable;
import tandem.results.measures.MeasureText;
import tandem.results.measures.Measures;
import tandem.results.measures.computation.Estimation;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.family.MeasureSettings;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.statistics.Draws;
import tandem.results.statistics.Interval;
import tandem.results.store.EventStore;
import tandem.results.store.records.ImportedData;

/** {@code analyze}: the confirmatory table, and all measures as files. */
@Command(
        name = "analyze",
        description = {
            "Tests the hypotheses that the protocol plans, and nothing else; says who was analysed.",
            "With --measure, prints that measure of every condition, too; with --out, writes the export with"
                    + " measures.csv, confirmatory.csv and confirmatory.json. Data that were imported have no plan."
        },
        mixinStandardHelpOptions = true)
public final class AnalyzeCommand implements Callable<Integer> {

    private static final String JSON = "confirmatory.json";

    private final Console console;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "database of a study")
    private Path database;

    @Option(names = "--out", paramLabel = "DIR", description = "folder for files; made if it is not there")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--measure", paramLabel = "NAME", description = "a measure to print; may be given several times")
    private List<String> wanted = List.of();

    @Option(names = "--draws", defaultValue = "2000", paramLabel = "N", description = "bootstrap and permutation draws")
    private int draws;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "of the draws")
    private long seed;

    @Option(names = "--no-wall-clock", description = "leave out dates and times of day")
    private boolean noWallClock;

    public AnalyzeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Draws all = Draws.of(draws, seed);
        List<Measure> measures = Measures.all(MeasureSettings.USUAL);
        ConfirmatoryTable table = new ConfirmatoryTable(measures, all);
        List<Measure> printed = printed(measures);
        try (EventStore store = EventStore.openExisting(database)) {
            ArrayNode json = JsonNodeFactory.instance.arrayNode();
            for (Cohort cohort : Cohort.in(store)) {
                AnalysisPlan plan = cohort.protocol().map(Study::analysis).orElse(AnalysisPlan.NONE);
                List<ConfirmatoryRow> rows = table.of(plan, cohort.trials());
                tell(cohort, plan, rows);
                rows.forEach(row -> json.add(node(cohort, plan, row)));
                print(printed, cohort.trials(), all);
            }
            for (ImportedData imported : store.imports()) {
                ImportedStudy study = ImportedStudy.of(imported);
                console.out()
                        .printf(
                                Locale.ROOT,
                                "%s (imported): %,d participants, %,d trials; no hypotheses are planned%n",
                                study.name(),
                                study.participants(),
                                study.trials().size());
                print(printed, study.trials(), all);
            }
            folder.ifPresent(target -> write(store, table, measures, all, json, target));
        }
        return 0;
    }

    private List<Measure> printed(List<Measure> measures) {
        for (String name : wanted) {
            if (measures.stream()
                    .noneMatch(measure -> measure.definition().name().equals(name))) {
                throw new InputException("there is no measure “" + name + "”; tandem measures lists them");
            }
        }
        return measures.stream()
                .filter(measure -> wanted.contains(measure.definition().name()))
                .toList();
    }

    private void print(List<Measure> printed, List<MeasuredTrial> trials, Draws all) {
        MeasureTable.of(trials, printed, estimation(all)).stream()
                .map(MeasureText::of)
                .forEach(console.out()::println);
    }

    private static Estimation estimation(Draws all) {
        return new Estimation(Interval.USUAL_LEVEL, all, Software.version());
    }

    private void tell(Cohort cohort, AnalysisPlan plan, List<ConfirmatoryRow> rows) {
        Flow flow = Flow.of(cohort.members());
        console.out()
                .printf(
                        Locale.ROOT,
                        "%s %s (%s): %d started, %d refused, %d unfinished, %d excluded %s, %d analysed%n",
                        cohort.study().id(),
                        cohort.study().version(),
                        cohort.simulated() ? "simulated" : "people",
                        flow.started(),
                        flow.refused(),
                        flow.unfinished(),
                        flow.excluded(),
                        flow.byRule(),
                        flow.analysed());
        if (cohort.protocol().isEmpty()) {
            console.err()
                    .println(cohort.study().id()
                            + ": this version cannot read the protocol, so neither its plan nor its exclusion rules are"
                            + " known; use the version that collected the data");
        }
        console.out().print(ConfirmatoryText.of(plan, rows));
    }

    private void write(
            EventStore store, ConfirmatoryTable table, List<Measure> measures, Draws all, ArrayNode json, Path target) {
        new CsvExport(store, !noWallClock)
                .withMeasures(measures, estimation(all))
                .withConfirmation(table)
                .writeTo(target)
                .forEach(console.out()::println);
        try {
            console.out().println(Files.writeString(target.resolve(JSON), json.toPrettyString() + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(target.resolve(JSON) + " cannot be written", e);
        }
    }

    private static ObjectNode node(Cohort cohort, AnalysisPlan plan, ConfirmatoryRow row) {
        return Json.row(
                ConfirmatoryColumns.all(),
                new StudyConfirmation(
                        cohort.study().id(), cohort.study().protocolHash(), cohort.simulated(), plan, row));
    }
}
