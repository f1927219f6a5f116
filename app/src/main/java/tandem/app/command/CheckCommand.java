package tandem.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.app.study.StudyCheck;
import tandem.protocols.language.ProtocolProblem;
import tandem.protocols.language.ProtocolProblem.Severity;
import tandem.protocols.language.ProtocolReading;

/** {@code check}: whether a study could be run as it is. */
@Command(
        name = "check",
        description =
                "Reads a protocol, opens its pictures and its network, lays out sessions; tells all that is wrong.",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    private static final long SEED = 1;

    private final Console console;

    @Parameters(paramLabel = "PROTOCOL", description = "a file, or the name of a shipped protocol")
    private String protocol;

    @Option(names = "--json", description = "print what was found as JSON")
    private boolean json;

    /**
     * What a check came to, for programs.
     *
     * @param ok whether the study could be run
     * @param problems in the order of the file, then those of items and design, without a place
     * @param summary of the study; null if it could not be run
     */
    record Answer(String protocol, boolean ok, List<Found> problems, StudyCheck summary) {}

    /** One problem; line and column from 1, 0 where the whole file is meant. */
    record Found(
            String file, int line, int column, String severity, String check, String what, String why, String mend) {

        static Found of(ProtocolProblem problem) {
            return new Found(
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    problem.severity().name().toLowerCase(Locale.ROOT),
                    problem.check().map(check -> check.word()).orElse("grammar"),
                    problem.what(),
                    problem.why(),
                    problem.mend());
        }
    }

    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ProtocolReading reading = Protocol.reading(protocol);
        List<Found> found =
                new ArrayList<>(reading.problems().stream().map(Found::of).toList());
        Optional<StudyCheck> check = Optional.empty();
        boolean ok = reading.study().isPresent();
        if (!json) {
            reading.problems().forEach(problem -> console.err().println(problem.explained()));
        }
        if (ok) {
            StudyCheck of = check();
            ok = of.problems().isEmpty();
            of.problems().forEach(problem -> found.add(materials(problem)));
            check = ok ? Optional.of(of) : Optional.empty();
            if (!json) {
                of.passed(protocol);
            }
        }
        if (json) {
            Json.print(new Answer(protocol, ok, found, check.orElse(null)), console.out());
        } else {
            check.ifPresent(of -> report(reading, of));
        }
        return ok ? 0 : 1;
    }

    private StudyCheck check() {
        try (OpenStudy study = OpenStudy.open(Protocol.read(protocol), SEED, console.progress())) {
            return StudyCheck.of(study);
        }
    }

    private Found materials(String problem) {
        return new Found(protocol, 0, 0, Severity.ERROR.name().toLowerCase(Locale.ROOT), "materials", problem, "", "");
    }

    private void report(ProtocolReading reading, StudyCheck check) {
        check.remarks().forEach(remark -> console.err().println(protocol + ": " + remark));
        console.out()
                .printf(
                        Locale.ROOT,
                        "OK: %s %s; %d items, the AI is right on %d of them (%.1f %%);"
                                + " %d main trials a session, %d with familiarisation and all practice%n",
                        reading.study().orElseThrow().id(),
                        reading.study().orElseThrow().version(),
                        check.items(),
                        check.adviceCorrect(),
                        100.0 * check.adviceCorrect() / check.items(),
                        check.mainTrials(),
                        check.trials());
    }
}
