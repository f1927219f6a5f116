package tandem.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import tandem.app.command.AmendCommand;
import tandem.app.command.AnalyzeCommand;
import tandem.app.command.BenchCommand;
import tandem.app.command.BenchExportCommand;
import tandem.app.command.BenchLogCommand;
import tandem.app.command.BenchWindowCommand;
import tandem.app.command.BenchXaiCommand;
import tandem.app.command.CacheCommand;
import tandem.app.command.CalibrateCommand;
import tandem.app.command.CheckCommand;
import tandem.app.command.Console;
import tandem.app.command.DemoCommand;
import tandem.app.command.DoctorCommand;
import tandem.app.command.DropOutCommand;
import tandem.app.command.EvaluateCommand;
import tandem.app.command.ExplainCommand;
import tandem.app.command.ExportCommand;
import tandem.app.command.FreezeCommand;
import tandem.app.command.ImportCommand;
import tandem.app.command.MeasuresCommand;
import tandem.app.command.MergeCommand;
import tandem.app.command.ModelCheckCommand;
import tandem.app.command.ModelCommand;
import tandem.app.command.MonkeyCommand;
import tandem.app.command.PackCommand;
import tandem.app.command.PlanCommand;
import tandem.app.command.ReportCommand;
import tandem.app.command.RunCommand;
import tandem.app.command.SchemaCommand;
import tandem.app.command.ScreensCommand;
import tandem.app.command.ShortcutCommand;
import tandem.app.command.SimulateCommand;
import tandem.app.command.SoakCommand;
import tandem.app.command.TandemCommand;
import tandem.app.command.TasksCommand;
import tandem.app.command.TortureCommand;
import tandem.app.command.TrainCommand;
import tandem.app.command.UncertaintyCommand;
import tandem.app.command.UnpackCommand;
import tandem.app.command.VerifyCommand;
import tandem.app.command.WithdrawCommand;

/** The program's commands by their names, in the order in which they are explained. */
final class Commands {

    private final Map<String, Supplier<Object>> named = new LinkedHashMap<>();

    Commands(Console console) {
        named.put("demo", () -> new DemoCommand(console));
        named.put("check", () -> new CheckCommand(console));
        named.put("plan", () -> new PlanCommand(console));
        named.put("freeze", () -> new FreezeCommand(console));
        named.put("amend", () -> new AmendCommand(console));
        named.put("pack", () -> new PackCommand(console));
        named.put("unpack", () -> new UnpackCommand(console));
        named.put("run", () -> new RunCommand(console));
        named.put("schema", () -> new SchemaCommand(console));
        named.put("tasks", () -> new TasksCommand(console));
        named.put("simulate", () -> new SimulateCommand(console));
        named.put("drop-out", () -> new DropOutCommand(console));
        named.put("withdraw", () -> new WithdrawCommand(console));
        named.put("merge", () -> new MergeCommand(console));
        named.put("verify", () -> new VerifyCommand(console));
        named.put("export", () -> new ExportCommand(console));
        named.put("import", () -> new ImportCommand(console));
        named.put("measures", () -> new MeasuresCommand(console));
        named.put("analyze", () -> new AnalyzeCommand(console));
        named.put("report", () -> new ReportCommand(console));
        named.put("calibrate", () -> new CalibrateCommand(console));
        named.put("model", () -> new CommandLine(new ModelCommand()).addSubcommand(new ModelCheckCommand(console)));
        named.put("explain", () -> new ExplainCommand(console));
        named.put("evaluate", () -> new EvaluateCommand(console));
        named.put("shortcut", () -> new ShortcutCommand(console));
        named.put("uncertainty", () -> new UncertaintyCommand(console));
        named.put("cache", () -> new CacheCommand(console));
        named.put("train", () -> new TrainCommand(console));
        named.put("doctor", () -> new DoctorCommand(console));
        named.put("torture", () -> new TortureCommand(console));
        named.put("soak", () -> new SoakCommand(console));
        named.put("monkey", () -> new MonkeyCommand(console));
        named.put(
                "bench",
                () -> new CommandLine(new BenchCommand())
                        .addSubcommand(new BenchLogCommand(console))
                        .addSubcommand(new BenchExportCommand(console))
                        .addSubcommand(new BenchWindowCommand(console))
                        .addSubcommand(new BenchXaiCommand(console)));
        named.put("screens", () -> new ScreensCommand(console));
    }

    /** The command that is called alone, for to look at all of them takes as long as many a command itself; else all. */
    CommandLine line(String... arguments) {
        CommandLine line = new CommandLine(new TandemCommand());
        if (arguments.length > 0 && named.containsKey(arguments[0])) {
            line.addSubcommand(named.get(arguments[0]).get());
        } else {
            named.values().forEach(command -> line.addSubcommand(command.get()));
        }
        return line;
    }
}
