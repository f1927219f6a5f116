package tandem.app.study;

import java.util.ArrayList;
import java.util.List;
import tandem.protocols.design.DesignException;
import tandem.protocols.design.OrderRule;
import tandem.protocols.design.Rotation;
import tandem.protocols.item.PooledItem;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.study.Arm;
import tandem.protocols.study.Factor;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;
import tandem.results.analysis.ConfirmatoryTable;
import tandem.results.measures.Measures;
import tandem.results.measures.family.MeasureSettings;
import tandem.results.statistics.Draws;

/**
 * What a look over a whole study came to.
 *
 * @param items in the pool
 * @param adviceCorrect of these, how many the AI is right on
 * @param mainTrials of the longest session; 0 if none can be laid out
 * @param trials of a session in all, with familiarisation and the most practice there can be
 * @param problems that keep the study from being run, one line each
 * @param remarks on what the experimenter should know, one line each
 */
public record StudyCheck(
        int items, int adviceCorrect, int mainTrials, int trials, List<String> problems, List<String> remarks) {

    public StudyCheck {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /** Looks at the materials, and lays out a session for every arm, order of blocks and rotation of item sets. */
    public static StudyCheck of(OpenStudy study) {
        List<PooledItem> items = study.materials().pool().items();
        List<String> problems = new ArrayList<>(study.problems());
        ConfirmatoryTable tests = new ConfirmatoryTable(Measures.all(MeasureSettings.USUAL), Draws.of(1, 1));
        study.study()
                .analysis()
                .hypotheses()
                .forEach(hypothesis -> tests.fault(hypothesis).ifPresent(problems::add));
        List<PlannedTrial> trials = List.of();
        int turns = 0;
        try {
            for (Arm arm : study.study().arms()) {
                for (int slot = 0; slot < slots(study.study(), arm); slot++) {
                    SessionPlan plan = study.plan(arm.name(), slot);
                    List<PlannedTrial> planned = plan.trials();
                    turns = Math.max(turns, plan.mostTurns());
                    trials = planned.size() > trials.size() ? planned : trials;
                }
            }
        } catch (DesignException impossible) {
            problems.add(impossible.getMessage());
        }
        return new StudyCheck(
                items.size(),
                (int) items.stream().filter(PooledItem::adviceCorrect).count(),
                (int) trials.stream()
                                .filter(trial -> trial.kind() == PlannedTrial.Kind.MAIN)
                                .count()
                        + turns,
                trials.size() + turns,
                problems,
                study.materials().remarks());
    }

    /**
     * This very check, of a study that can be run.
     *
     * @param protocol as the user calls it
     * @throws InputException with a line a problem, if there are any
     */
    public StudyCheck passed(String protocol) {
        if (!problems.isEmpty()) {
            throw new InputException(
                    problems.stream().map(problem -> protocol + ": " + problem).toList());
        }
        return this;
    }

    /** So many slots meet every order of blocks with every rotation of sets. */
    private static int slots(Study study, Arm arm) {
        return study.sessionOf(arm).stream()
                .filter(SessionPart.Blocks.class::isInstance)
                .mapToInt(part -> slots(study, (SessionPart.Blocks) part))
                .max()
                .orElse(1);
    }

    private static int slots(Study study, SessionPart.Blocks blocks) {
        int cells = 1;
        OrderRule order = OrderRule.FIXED;
        for (String name : blocks.forEach()) {
            Factor factor = study.factors().get(name);
            cells *= factor.levels().size();
            order = factor.order().orElse(order);
        }
        return Math.max(Rotation.period(order, cells), blocks.repeat());
    }
}
