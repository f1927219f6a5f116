package tandem.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tandem.app.freeze.StudyFreeze;
import tandem.app.simulation.Simulation;
import tandem.app.simulation.WindowSimulation;
import tandem.app.study.InputException;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.app.study.StudyDatabase;
import tandem.app.window.Display;
import tandem.results.store.EventStore;
import tandem.tasks.Task;

/** {@code simulate}: participants that are programs. */
@Command(
        name = "simulate",
        description = {
            "Runs a study on simulated participants; the same seed gives the same data.",
            "Sessions of that seed that the database holds already are left as they are."
        },
        mixinStandardHelpOptions = true)
public final class SimulateCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROTOCOL", description = "a file, or the name of a shipped protocol")
    private String protocol;

    @Option(
            names = {"-n", "--participants"},
            paramLabel = "N",
            description = "how many participants (${DEFAULT-VALUE})",
            defaultValue = "12")
    private int participants;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "seed of the study (${DEFAULT-VALUE})",
            defaultValue = "1")
    private long seed;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "database; made if it is not there")
    private Path database;

    @Option(names = "--window", description = "show them in the participant's window, in real time")
    private boolean window;

    public SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (participants < 1) {
            throw new ParameterException(spec.commandLine(), "-n counts from 1");
        } else if (window && !Display.present()) {
            throw new InputException("--window: there is no display to open a window on — leave it out");
        }
        Protocol read = Protocol.read(protocol);
        read.warnings().forEach(console.err()::println);
        try (OpenStudy study = OpenStudy.open(read, seed, console.progress())) {
            new StudyFreeze(Path.of(protocol)).requireUnchanged(study);
            study.plan(0);
            try (EventStore store = StudyDatabase.open(database, study)) {
                if (window) {
                    new WindowSimulation(study, store).run(participants);
                } else {
                    Task.Progress progress = console.progress();
                    new Simulation(study, store)
                            .run(participants, (done, total) -> progress.report("simulated participants", done, total));
                }
                console.out().println("simulated: " + participants + " participants in " + store.file());
            }
        }
        return 0;
    }
}
