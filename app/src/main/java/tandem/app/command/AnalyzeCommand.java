package tandem.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.study.InputException;
import tandem.results.analysis.Analysis;
import tandem.results.analysis.Confirmation;
import tandem.results.analysis.ConfirmatoryText;
import tandem.results.analysis.Method;
import tandem.results.cohort.Cohort;
import tandem.results.cohort.Flow;
import tandem.results.export.CsvExport;
import tandem.results.imports.ImportedStudy;
import tandem.results.measures.MeasureTable;
import tandem.results.measures.MeasureText;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.retention.StudyRetention;
import tandem.results.scripts.AnalysisScripts;
import tandem.results.scripts.RScript;
import tandem.results.store.EventStore;

/** {@code analyze}: the confirmatory table, and all measures as files. */
@Command(
        name = "analyze",
        description = {
            "Tests the hypotheses that the protocol plans, and nothing else; says who was analysed.",
            "With --measure, prints that measure of every condition, too; with --out, writes the export with"
                    + " measures.csv, confirmatory.csv and confirmatory.json, and scripts in R and Python that read it all and"
                    + " fit mixed models. Data that were imported have no plan."
        },
        mixinStandardHelpOptions = true)
public final class AnalyzeCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "database of a study")
    private Path database;

    @Option(names = "--out", paramLabel = "DIR", description = "folder for files; made if it is not there")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--measure", paramLabel = "NAME", description = "a measure to print; may be given several times")
    private List<String> wanted = List.of();

    @Option(names = "--run-r", description = "run analysis.R of --out; needs R and its package lme4")
    private boolean runR;

    @Mixin
    private MethodOptions method;

    @Spec
    private CommandSpec spec;

    @Option(names = "--no-wall-clock", description = "leave out dates and times of day")
    private boolean noWallClock;

    public AnalyzeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<RScript> r = r();
        List<Measure> printed = printed(method.method().measures());
        try (EventStore store = EventStore.openExisting(database)) {
            StudyRetention.warnings(store.sessions(), LocalDate.now()).forEach(console.err()::println);
            Analysis analysis = Analysis.of(store, method.method());
            for (Cohort cohort : analysis.cohorts()) {
                tell(cohort);
                tell(cohort, Confirmation.of(cohort, analysis.method()));
                print(printed, cohort.trials(), analysis.method());
            }
            for (ImportedStudy study : analysis.imports()) {
                tell(study);
                print(printed, study.trials(), analysis.method());
            }
            folder.ifPresent(target -> new CsvExport(store, !noWallClock)
                    .with(analysis)
                    .telling(console.err()::println)
                    .writeTo(target)
                    .forEach(console.out()::println));
        }
        if (r.isPresent()) {
            run(r.get(), folder.orElseThrow().resolve(AnalysisScripts.R));
        }
        return 0;
    }

    /** R, where it is wanted. */
    private Optional<RScript> r() {
        if (!runR) {
            return Optional.empty();
        } else if (folder.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--run-r needs --out, where the script is written");
        }
        Optional<RScript> found = Optional.ofNullable(System.getenv("PATH")).flatMap(RScript::onPath);
        if (found.isEmpty()) {
            throw new InputException("--run-r: R is not found; " + RScript.INSTALL + "; nothing was written");
        }
        return found;
    }

    private void run(RScript r, Path script) throws IOException, InterruptedException {
        int status = r.run(script, console.out()::println);
        if (status != 0) {
            throw new InputException(script + ": R ended with " + status + "; what it printed last says why");
        }
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

    private void print(List<Measure> printed, List<MeasuredTrial> trials, Method how) {
        MeasureTable.of(trials, printed, how.estimation()).stream()
                .map(MeasureText::of)
                .forEach(console.out()::println);
    }

    private void tell(Cohort cohort) {
        Flow.Counts flow = Flow.of(cohort).all();
        console.out()
                .printf(
                        Locale.ROOT,
                        "%s %s (%s): %d started, %d refused, %d left before consent, %d unfinished, %d excluded%s,"
                                + " %d analysed%n",
                        cohort.study().id(),
                        cohort.study().version(),
                        cohort.simulated() ? "simulated" : "people",
                        flow.started(),
                        flow.refused(),
                        flow.beforeConsent(),
                        flow.unfinished(),
                        flow.excluded(),
                        rules(flow),
                        flow.analysed());
    }

    /** How many meet each rule, in brackets; nothing where there are no rules. */
    private static String rules(Flow.Counts flow) {
        return flow.byRule().isEmpty()
                ? ""
                : flow.byRule().entrySet().stream()
                        .map(rule -> rule.getKey() + " " + rule.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private void tell(Cohort cohort, Confirmation confirmation) {
        confirmation
                .plan()
                .ifPresentOrElse(
                        plan -> console.out().print(ConfirmatoryText.of(plan, confirmation.rows())),
                        () -> console.err()
                                .println(cohort.study().id()
                                        + ": this version cannot read the protocol, so neither its plan nor its exclusion"
                                        + " rules are known; use the version that collected the data"));
    }

    private void tell(ImportedStudy study) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "%s (imported): %,d participants, %,d trials; no hypotheses are planned%n",
                        study.name(),
                        study.participants(),
                        study.trials().size());
    }
}
