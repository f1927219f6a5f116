package tandem.results.measures.family;

import static tandem.results.measures.computation.Need.ADVICE;
import static tandem.results.measures.computation.Need.FINAL_DECISION;
import static tandem.results.measures.computation.Need.INITIAL_DECISION;
import static tandem.results.measures.computation.Need.TRUTH;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final String FAMILY = "team_performance";
    private static final String VACCARO = "Vaccaro et al. 2024";

    /** Only trials with advice, so that team and AI are compared on the same ones. */
    private static final Term TEAM =
            Term.share(From.GROUP, Case.ALL, trial -> trial.adviceCorrect().flatMap(any -> trial.finalCorrect()));

    private static final Term AI =
            Term.share(From.GROUP, Case.ALL, trial -> trial.finalCorrect().flatMap(any -> trial.adviceCorrect()));

    private TeamPerformance() {}

    /** The family's measures. */
    public static List<Measure> all(MeasureSettings settings) {
        List<Measure> measures = new ArrayList<>(List.of(
                Measure.named(FAMILY, "accuracy")
                        .is("Final answers that are right, mean(H1)")
                        .in(Range.GOOD_SHARE)
                        .needs(FINAL_DECISION, TRUTH)
                        .mean(Term.share(From.GROUP, Case.ALL, MeasuredTrial::finalCorrect)),
                draft("ai_accuracy", "Advice that is right, mean(A)", Range.SHARE)
                        .mean(AI),
                draft(
                                "share_above_ai",
                                "Share of participants who are more accurate than the AI was for them",
                                Range.GOOD_SHARE)
                        .after("Bansal et al. 2021")
                        .computed(new Across<>(
                                Set.of(From.GROUP),
                                "answers and advice",
                                TwoMeans.of(TEAM, AI),
                                TeamPerformance::shareAbove)),
                draft("oracle_accuracy", "Own initial answer or advice right, P(H0=1 or A=1)", Range.SHARE)
                        .after("Hemmer et al. 2024")
                        .needs(INITIAL_DECISION)
                        .mean(Term.share(From.GROUP, Case.ALL, TeamPerformance::eitherRight)),
                draft(
                                "realised_share",
                                "(acc_team − acc_T*) / (oracle − acc_T*), T* the better of initial answer and AI",
                                Range.LARGER_IS_BETTER)
                        .after("Hemmer et al. 2024")
                        .needs(INITIAL_DECISION)
                        .formula(
                                TeamPerformance::realised,
                                TEAM,
                                Human.INITIAL.accuracy(),
                                AI,
                                Term.share(From.GROUP, Case.ALL, TeamPerformance::eitherRight))));
        for (Human human : Human.values()) {
            measures.addAll(against(human));
            measures.addAll(ComplementarityPotential.against(human));
        }
        return measures;
    }

    private static List<Measure> against(Human human) {
        Set<From> sources = EnumSet.of(From.GROUP, human.accuracy().from());
        return List.of(
                draft("human_accuracy", "Accuracy of the human alone", Range.SHARE)
                        .needs(human.need())
                        .option("human", human.word())
                        .mean(human.accuracy()),
                draft("complementary_team_performance", "Δ = acc_team − max(acc_human, acc_AI)", Range.GOOD_DIFFERENCE)
                        .after("Bansal et al. 2021")
                        .needs(human.need())
                        .option("human", human.word())
                        .formula(
                                means -> Result.of(means[0] - Math.max(means[1], means[2])),
                                TEAM,
                                human.accuracy(),
                                AI),
                draft(
                                "synergy",
                                "Hedges' g of team against the better of human and AI; against the AI, a benchmark, g_z",
                                Range.LARGER_IS_BETTER)
                        .after(VACCARO)
                        .needs(human.need())
                        .option("human", human.word())
                        .computed(new Across<>(
                                sources,
                                "answers",
                                person -> Optional.of(new Standing(
                                        new TwoMeans(
                                                TEAM.mean(person),
                                                human.accuracy().mean(person)),
                                        AI.mean(person))),
                                Standing::synergy)),
                draft(
                                "augmentation",
                                "Hedges' g of team against human alone; g_av within participants",
                                Range.LARGER_IS_BETTER)
                        .after(VACCARO)
                        .needs(human.need())
                        .option("human", human.word())
                        .computed(new Across<>(
                                sources, "answers", TwoMeans.of(TEAM, human.accuracy()), TwoMeans::hedgesG)));
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
