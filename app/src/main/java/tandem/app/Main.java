package tandem.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
import tandem.app.command.Failures;
import tandem.app.command.FreezeCommand;
import tandem.app.command.ImportCommand;
import tandem.app.command.LogFile;
import tandem.app.command.MeasuresCommand;
import tandem.app.command.MergeCommand;
import tandem.app.command.ModelCheckCommand;
import tandem.app.command.ModelCommand;
import tandem.app.command.MonkeyCommand;
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
import tandem.app.command.VerifyCommand;
import tandem.app.command.WithdrawCommand;

/** The program's door. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        LogFile.choose();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(new Console(System.in, out, err), arguments));
    }

    /** Runs one command where nobody types. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        return run(new Console(out, err), arguments);
    }

    /**
     * Runs one command.
     *
     * @return 0 good, 1 the input is wrong, 2 the call is wrong
     */
    public static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new TandemCommand())
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new PlanCommand(console))
                .addSubcommand(new FreezeCommand(console))
                .addSubcommand(new AmendCommand(console))
                .addSubcommand(new RunCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new TasksCommand(console))
                .addSubcommand(new SimulateCommand(console))
                .addSubcommand(new DropOutCommand(console))
                .addSubcommand(new WithdrawCommand(console))
                .addSubcommand(new MergeCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new MeasuresCommand(console))
                .addSubcommand(new AnalyzeCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new CalibrateCommand(console))
                .addSubcommand(new CommandLine(new ModelCommand()).addSubcommand(new ModelCheckCommand(console)))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new ShortcutCommand(console))
                .addSubcommand(new UncertaintyCommand(console))
                .addSubcommand(new CacheCommand(console))
                .addSubcommand(new TrainCommand(console))
                .addSubcommand(new DoctorCommand(console))
                .addSubcommand(new TortureCommand(console))
                .addSubcommand(new SoakCommand(console))
                .addSubcommand(new MonkeyCommand(console))
                .addSubcommand(new CommandLine(new BenchCommand())
                        .addSubcommand(new BenchLogCommand(console))
                        .addSubcommand(new BenchExportCommand(console))
                        .addSubcommand(new BenchWindowCommand(console))
                        .addSubcommand(new BenchXaiCommand(console)))
                .addSubcommand(new ScreensCommand(console));
        line.setOut(console.outWriter());
        line.setErr(console.errWriter());
        line.setParameterExceptionHandler(Failures::wrongCall);
        line.setExecutionExceptionHandler(new Failures(console));
        return line.execute(arguments);
    }
}
