package tandem.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tandem.app.study.CohortReport;
import tandem.app.study.OpenStudy;
import tandem.app.study.PlanJson;
import tandem.app.study.PlanTable;
import tandem.app.study.Protocol;
import tandem.protocols.plan.ArmAllocation.Place;
import tandem.protocols.plan.CohortBalance;
import tandem.protocols.plan.SessionPlan;

/** {@code plan}: one participant's trials, or how evenly a cohort is laid out. */
@Command(
        name = "plan",
        description =
                "Prints one participant's trials as CSV, in the order in which they come, or the balance of a cohort.",
        mixinStandardHelpOptions = true)
public final class PlanCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROTOCOL", description = "a file, or the name of a shipped protocol")
    private String protocol;

    @ArgGroup(multiplicity = "1")
    private Whose whose;

    static final class Whose {
        @Option(
                names = "--participant",
                paramLabel = "N",
                description = "number of the participant, from 1, where nobody drops out")
        private Integer participant;

        @Option(
                names = "--cohort",
                paramLabel = "N",
                description = "balance of the first N participants: arms, orders, items, AI accuracy, confounds left")
        private Integer cohort;
    }

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "seed of the study (${DEFAULT-VALUE})",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--stratum",
            paramLabel = "NAME=LEVEL",
            description = "what is known of all of them beforehand, where the allocation balances it")
    private Map<String, String> strata = new TreeMap<>();

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    public PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int last = whose.participant == null ? whose.cohort : whose.participant;
        if (last < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    whose.participant == null ? "--cohort is at least 1" : "--participant counts from 1");
        }
        try (OpenStudy study = OpenStudy.open(Protocol.read(protocol), seed, console.progress())) {
            List<Place> places = study.cohort(last, strata);
            if (whose.cohort == null) {
                one(study.plan(
                        places.get(last - 1).arm().name(), places.get(last - 1).slot()));
            } else {
                List<SessionPlan> plans = places.stream()
                        .map(place -> study.plan(place.arm().name(), place.slot()))
                        .toList();
                balance(CohortBalance.of(plans));
            }
        }
        return 0;
    }

    private void one(SessionPlan plan) throws IOException {
        if (json) {
            Json.print(PlanJson.of(plan), console.out());
        } else {
            PlanTable.write(plan, console.out());
        }
    }

    private void balance(CohortBalance balance) {
        if (json) {
            Json.print(balance, console.out());
        } else {
            CohortReport.write(balance, console.out());
        }
    }
}
