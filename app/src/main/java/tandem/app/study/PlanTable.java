package tandem.app.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tandem.protocols.plan.PlannedPhase;
import tandem.protocols.plan.PlannedStep;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.SessionPlan;

/** One session's planned trials as CSV, in the order in which they come. Not for participants: it tells the truths. */
public final class PlanTable {

    private static final List<String> HEAD = List.of(
            "step",
            "block",
            "trial",
            "kind",
            "condition",
            "mode",
            "item",
            "item_set",
            "truth",
            "difficulty",
            "advice",
            "advice_confidence",
            "advice_correct",
            "advice_shown",
            "explanation");

    private PlanTable() {}

    /**
     * Writes a header and one row a trial; steps count from 1, all steps of the session counted. Trials of a staircase have
     * no item yet; of a turn of a game, the item is the one that the game begins with.
     */
    public static void write(SessionPlan plan, Appendable out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(HEAD);
        for (int step = 0; step < plan.steps().size(); step++) {
            if (plan.steps().get(step) instanceof PlannedStep.Trial planned) {
                csv.printRecord(row(step + 1, planned.trial()));
            } else if (plan.steps().get(step) instanceof PlannedStep.StaircaseTrial chosen) {
                csv.printRecord(row(step + 1, chosen, PlannedTrial.Kind.STAIRCASE, ""));
            } else if (plan.steps().get(step) instanceof PlannedStep.TurnTrial turn) {
                csv.printRecord(
                        row(step + 1, turn, PlannedTrial.Kind.MAIN, turn.game().item()));
            }
        }
        csv.flush();
    }

    private static List<Object> row(int step, PlannedTrial trial) {
        boolean main = trial.kind() == PlannedTrial.Kind.MAIN;
        boolean explained = trial.phases().stream().anyMatch(PlannedPhase::explanation);
        return List.of(
                step,
                trial.block().id(),
                trial.id(),
                trial.kind().word(),
                trial.block().condition().name(),
                trial.block().condition().mode().word(),
                trial.item().item().id(),
                main ? Integer.toString(trial.block().itemSet() + 1) : "",
                trial.item().item().truth(),
                cell(trial.item().item().difficulty()),
                trial.item().advice().label(),
                trial.item().advice().confidence(),
                trial.item().adviceCorrect() ? 1 : 0,
                trial.phases().stream().anyMatch(PlannedPhase::advises) ? 1 : 0,
                explained ? trial.explanation().orElseThrow().method() : "");
    }

    private static List<Object> row(int step, PlannedStep.Decides trial, PlannedTrial.Kind kind, String item) {
        List<Object> row = new ArrayList<>(List.of(
                step,
                trial.block().id(),
                trial.id(),
                kind.word(),
                trial.block().condition().name(),
                trial.block().condition().mode().word(),
                item));
        row.addAll(Collections.nCopies(HEAD.size() - row.size(), ""));
        return row;
    }

    private static String cell(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
    }
}
