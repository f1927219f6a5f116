package tandem.results.measures.family;

import static tandem.results.measures.computation.Need.ADVICE;
import static tandem.results.measures.computation.Need.FINAL_DECISION;
import static tandem.results.measures.computation.Need.INITIAL_DECISION;
import static tandem.results.measures.computation.Need.TRUTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.results.measures.computation.Across;
import tandem.results.measures.computation.Case;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Range;
import tandem.results.measures.computation.Term;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.statistics.Result;

/** Whether person and AI together are more than the better of both. */
public final class TeamPerformance {

    static final String FAMILY = "team_performance";

    private static final String BANSAL = "Bansal et al. 2021";
    private static final String HEMMER = "Hemmer et al. 2024";
    private static final String VACCARO = "Vaccaro et al. 2024";

    private TeamPerformance() {}

    /** The family's measures. */
    public static List<Measure> all(MeasureSettings settings) {
        List<Measure> measures = new ArrayList<>(byThemselves());
        for (Human human : Human.values()) {
            measures.addAll(against(human));
            measures.addAll(ComplementarityPotential.against(human));
        }
        return measures;
    }

    private static List<Measure> byThemselves() {
        Term team = Human.SOLO.team();
        Term ai = Human.SOLO.ai();
        Term oracle = Human.INITIAL.comparable(TeamPerformance::eitherRight);
        return List.of(
                Measure.named(FAMILY, "accuracy")
                        .is("Final answers that are right, mean(H1)")
                        .in(Range.GOOD_SHARE)
                        .needs(FINAL_DECISION, TRUTH)
                        .mean(Term.share(From.GROUP, Case.ALL, MeasuredTrial::finalCorrect)),
                draft("ai_accuracy", "Advice that is right, mean(A)", Range.SHARE)
                        .mean(ai),
                draft(
                                "share_above_ai",
                                "Share of participants who are more accurate than the AI was for them",
                                Range.GOOD_SHARE)
                        .after(BANSAL)
                        .computed(Across.estimate(List.of(team), TwoMeans.of(team, ai), TeamPerformance::shareAbove)),
                draft("oracle_accuracy", "Own initial answer or advice right, P(H0=1 or A=1)", Range.SHARE)
                        .after(HEMMER)
                        .needs(INITIAL_DECISION)
                        .mean(oracle),
                draft(
                                "realised_share",
                                "(acc_team − acc_T*) / (oracle − acc_T*), T* the better of initial answer and AI",
                                Range.LARGER_IS_BETTER)
                        .after(HEMMER)
                        .needs(INITIAL_DECISION)
                        .formula(
                                TeamPerformance::realised,
                                Human.INITIAL.team(),
                                Human.INITIAL.accuracy(),
                                Human.INITIAL.ai(),
                                oracle));
    }

    private static List<Measure> against(Human human) {
        Term team = human.team();
        Term alone = human.accuracy();
        Term ai = human.ai();
        return List.of(
                draft("human_accuracy", "Accuracy of the human alone", Range.SHARE, human)
                        .mean(alone),
                draft(
                                "complementary_team_performance",
                                "Δ = acc_team − max(acc_human, acc_AI)",
                                Range.GOOD_DIFFERENCE,
                                human)
                        .after(BANSAL)
                        .formula(means -> Result.of(means[0] - Math.max(means[1], means[2])), team, alone, ai),
                draft(
                                "synergy",
                                "Hedges' g of team against the better of human and AI; against the AI, a benchmark, g_z",
                                Range.LARGER_IS_BETTER,
                                human)
                        .after(VACCARO)
                        .computed(
                                Across.estimate(List.of(team, alone), Standing.of(team, alone, ai), Standing::synergy)),
                draft(
                                "augmentation",
                                "Hedges' g of team against human alone; g_av within participants",
                                Range.LARGER_IS_BETTER,
                                human)
                        .after(VACCARO)
                        .computed(Across.estimate(List.of(team, alone), TwoMeans.of(team, alone), TwoMeans::hedgesG)));
    }

    private static Measure.Draft draft(String name, String description, Range range, Human human) {
        return draft(name, description, range).needs(human.need()).option("human", human.word());
    }

    private static Measure.Draft draft(String name, String description, Range range) {
        return Measure.named(FAMILY, name).is(description).in(range).needs(FINAL_DECISION, ADVICE, TRUTH);
    }

    private static Result<Double> shareAbove(List<TwoMeans> persons) {
        return Result.of(persons.stream()
                .mapToDouble(
                        means -> means.first().getAsDouble() > means.second().getAsDouble() ? 1 : 0)
                .average()
                .orElseThrow());
    }

    private static Optional<Boolean> eitherRight(MeasuredTrial trial) {
        return trial.initialCorrect().flatMap(own -> trial.adviceCorrect().map(ai -> own || ai));
    }

    private static Result<Double> realised(double[] means) {
        double best = Math.max(means[1], means[2]);
        return means[3] == best
                ? Result.notAvailable("the oracle is no better than the better of both")
                : Result.of((means[0] - best) / (means[3] - best));
    }
}
