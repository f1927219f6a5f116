package tandem.app.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.evaluation.picture.PictureSource;
import tandem.app.evaluation.table.CsvTable;
import tandem.app.evaluation.table.EvaluationTables;
import tandem.app.study.InputException;
import tandem.protocols.study.TaskSpec;
import tandem.results.calibration.CalibratedItem;
import tandem.results.calibration.Calibration;
import tandem.results.calibration.Pilot;
import tandem.results.calibration.SetRow;
import tandem.results.calibration.SetTable;
import tandem.results.calibration.Unaided;
import tandem.results.calibration.choice.ItemChoice;
import tandem.results.calibration.choice.Targets;
import tandem.results.statistics.Draws;
import tandem.results.statistics.Result;
import tandem.results.store.EventStore;

/** {@code calibrate}: how hard items are, whether AI and people err on the same ones, and which to take for a study. */
@Command(
        name = "calibrate",
        description = {
            "Tells from a pilot how often people are right on each item without the AI, whether the AI is, and whether both"
                    + " err on the same items; with --choose, chooses items for a study.",
            "Answers of solo trials count, and initial answers before advice. With --out, writes calibration.csv (a row an"
                    + " item), error-correlation.csv (items together) and chosen-items.csv, with --items a manifest that a"
                    + " protocol can name; then also all-items.csv, where a column tells which are chosen."
        },
        mixinStandardHelpOptions = true)
public final class CalibrateCommand implements Callable<Integer> {

    private static final String SET = "chosen";

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "database of the pilot")
    private Path database;

    @Option(names = "--study", paramLabel = "ID", description = "which study of it, where there are several")
    private Optional<String> study = Optional.empty();

    @Option(names = "--simulated", description = "programs, though people took part, too")
    private boolean simulated;

    @Option(names = "--solo-only", description = "only solo trials count, no initial answers before advice")
    private boolean soloOnly;

    @Mixin
    private CalibrateTargets wanted;

    @Option(
            names = "--items",
            paramLabel = "ITEMS",
            description = "what the pilot's protocol calls items, from here: a CSV manifest, a folder, or "
                    + PictureSource.CREATURES
                    + "; only those are chosen from, and chosen-items.csv tells where their pictures are; needs --out")
    private Optional<String> items = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "folder for the tables; made if it is not there")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "how often items are drawn for an interval (${DEFAULT-VALUE})",
            defaultValue = "2000")
    private int draws;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "of these draws and of the choice (${DEFAULT-VALUE})",
            defaultValue = "1")
    private long seed;

    public CalibrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Targets> targets = targets();
        out.ifPresent(CalibrateTables::requireOwn);
        CalibratePilot pilot;
        try (EventStore store = EventStore.openExisting(database)) {
            pilot = CalibratePilot.in(store, new CalibratePilot.Wanted(study, simulated), console.err()::println);
        }
        Calibration calibration = Calibration.of(pilot.trials(), soloOnly ? Unaided.SOLO : Unaided.SOLO_AND_INITIAL);
        CalibrateText.of(pilot.name(), calibration).forEach(console.out()::println);
        warn(calibration.pilot());
        Draws ofItems = Draws.of(draws, seed);
        List<SetRow> sets = new ArrayList<>(SetTable.of(calibration.items(), ofItems));
        tell(sets, SetTable.ALL);
        List<CsvTable> tables = new ArrayList<>(List.of(CalibrateTables.items(calibration.items())));
        if (targets.isPresent()) {
            List<CalibratedItem> pool = items.map(named -> CalibrateItems.among(named, calibration.items()))
                    .orElse(calibration.items());
            Set<String> ids = choose(pool, targets.get());
            List<CalibratedItem> chosen = pool.stream()
                    .filter(calibrated -> ids.contains(calibrated.item().id()))
                    .toList();
            sets.addAll(SetTable.of(SET, chosen, ofItems));
            tell(sets, SET);
            Optional<CalibrateItems> listed =
                    items.map(named -> CalibrateItems.of(named, calibration.items(), out.orElseThrow())
                            .with(pilot.attributes()));
            tables.addAll(new CalibrateLists(pool, ids, listed).tables());
        }
        tables.add(1, CalibrateTables.sets(sets, ofItems));
        out.ifPresent(folder -> {
            EvaluationTables.write(folder, tables).forEach(console.out()::println);
            CalibrateTables.removeFormer(folder, tables)
                    .forEach(file -> console.err().println(file + ": removed, since it was of an earlier choice"));
            if (targets.isPresent() && items.isEmpty()) {
                console.err().println(use(pilot.task()));
            }
        });
        return 0;
    }

    private Optional<Targets> targets() {
        if (draws < 1) {
            throw new ParameterException(spec.commandLine(), "--draws counts from 1");
        }
        Optional<Targets> targets = wanted.targets();
        if (items.isPresent() && (targets.isEmpty() || out.isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(), "--items is for the list of chosen items: give --choose and --out, too");
        }
        if (items.isPresent()
                && Stream.of(CalibrateLists.CHOSEN, CalibrateLists.ALL).anyMatch(this::isSource)) {
            throw new InputException(
                    items.get() + ": would be replaced by a list of this choice — name another folder with --out");
        }
        return targets;
    }

    private boolean isSource(String list) {
        Path written = out.orElseThrow().resolve(list).toAbsolutePath().normalize();
        return Path.of(items.orElseThrow()).toAbsolutePath().normalize().equals(written);
    }

    private Set<String> choose(List<CalibratedItem> pool, Targets targets) {
        Result<ItemChoice> found = ItemChoice.of(pool, targets, seed);
        ItemChoice choice = found.value()
                .orElseThrow(() -> new InputException("--choose: "
                        + found.reason().orElseThrow() + " — choose fewer, or collect more data; nothing was written"));
        console.out().println(CalibrateText.of(choice));
        choice.notes().forEach(console.err()::println);
        return Set.copyOf(choice.ids());
    }

    private void warn(Pilot pilot) {
        PrintStream err = console.err();
        if (!pilot.truthsDiffer().isEmpty()) {
            err.println("left out, since their right option differs between trials: "
                    + CalibrateText.named(pilot.truthsDiffer()));
        }
        if (!pilot.adviceDiffers().isEmpty()) {
            err.println(
                    "the AI's answer differs between trials, as where its agreement is steered, and counts as unknown: "
                            + CalibrateText.named(pilot.adviceDiffers()));
        }
    }

    private void tell(List<SetRow> rows, String set) {
        rows.stream()
                .filter(row -> row.set().equals(set))
                .map(CalibrateText::of)
                .forEach(console.out()::println);
    }

    /** How a study can have the chosen items, where their pictures are not told. */
    private static String use(Optional<TaskSpec> task) {
        return task.filter(spec -> spec.items().isEmpty()).isPresent()
                ? CalibrateLists.CHOSEN
                        + ": a task that makes its items makes all of them again, and a protocol cannot name"
                        + " single ones; what it can have is a range of difficulty, under items in a part of the session"
                : CalibrateLists.CHOSEN + ": tells no pictures, so a protocol cannot name it — give what the pilot's"
                        + " protocol calls items with --items, and it does";
    }
}
