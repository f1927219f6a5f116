package tandem.results.measures.family;

import static tandem.results.measures.computation.Need.ADVICE;
import static tandem.results.measures.computation.Need.CHOICE_TO_DELEGATE;
import static tandem.results.measures.computation.Need.TRUTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tandem.results.measures.computation.Case;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Person;
import tandem.results.measures.computation.Range;
import tandem.results.measures.computation.Sampled;
import tandem.results.measures.computation.Term;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.statistics.Result;

/** Whether people hand over what the AI does better (Fügener et al. 2022, Hemmer et al. 2023). */
public final class Delegation {

    private static final String FAMILY = "delegation";

    private Delegation() {}

    /** The family's measures. */
    public static List<Measure> all(MeasureSettings settings) {
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.named(FAMILY, "delegation_rate")
                .is("Trials handed over to the AI, mean(g)")
                .after("Fügener et al. 2022")
                .in(Range.SHARE)
                .needs(CHOICE_TO_DELEGATE)
                .mean(Term.share(From.GROUP, Case.ALL, trial -> trial.conduct().delegated())));
        for (Counterfactual own : Counterfactual.values()) {
            measures.addAll(with(own));
        }
        return measures;
    }

    private static List<Measure> with(Counterfactual own) {
        List<Measure> measures = new ArrayList<>(List.of(
                draft("delegation_benefit_rate", "P(g | H=0, A=1)", Range.GOOD_SHARE, own)
                        .mean(delegated(own, false, true)),
                draft("delegation_harm_rate", "P(g | H=1, A=0)", Range.BAD_SHARE, own)
                        .mean(delegated(own, true, false)),
                draft("delegation_appropriateness", "P(delegated to whoever is right | H≠A)", Range.GOOD_SHARE, own)
                        .mean(new Term(
                                From.GROUP,
                                "trial on which just one of person and AI is right",
                                (person, trial) -> Term.indicator(
                                        choice(own, person, trial).map(choice -> choice.signal() == choice.yes())))),
                draft(
                                "delegation_d_prime",
                                "z(benefit rate) − z(harm rate), log-linear correction",
                                Range.LARGER_IS_BETTER,
                                own)
                        .computed(Sampled.ofGroup(
                                "trial on which just one of person and AI is right",
                                person -> choices(own, person),
                                SignalDetection::dPrime))));
        if (own != Counterfactual.SOLO_GROUP_NORM) {
            measures.add(draft(
                            "metaknowledge_auroc",
                            "Chance that a right own answer had the higher confidence than a wrong one, ties counting half",
                            Range.GOOD_SHARE,
                            own)
                    .computed(Sampled.ofGroup("own answer with confidence", own::forecasts, Delegation::areaUnderRoc)));
        }
        return measures;
    }

    private static Measure.Draft draft(String name, String description, Range range, Counterfactual own) {
        return Measure.named(FAMILY, name)
                .is(description + "; H is the counterfactual own answer")
                .after("Fügener et al. 2022")
                .in(range)
                .needs(CHOICE_TO_DELEGATE, ADVICE, TRUTH, own.need())
                .option("counterfactual", own.word());
    }

    private static Term delegated(Counterfactual own, boolean human, boolean ai) {
        String kind = "trial with H=" + (human ? 1 : 0) + " and A=" + (ai ? 1 : 0);
        return new Term(
                From.GROUP,
                kind,
                (person, trial) -> Term.indicator(own.right(person, trial)
                        .filter(right -> right == human && trial.adviceCorrect().equals(Optional.of(ai)))
                        .flatMap(any -> trial.conduct().delegated())));
    }

    private static List<SignalDetection.Trial> choices(Counterfactual own, Person person) {
        return person.trials(From.GROUP).stream()
                .map(trial -> choice(own, person, trial))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where just one is right, the signal is that it is the AI, and yes is delegating. */
    private static Optional<SignalDetection.Trial> choice(Counterfactual own, Person person, MeasuredTrial trial) {
        return own.right(person, trial)
                .flatMap(human -> trial.adviceCorrect()
                        .filter(ai -> !ai.equals(human))
                        .flatMap(ai -> trial.conduct().delegated().map(given -> new SignalDetection.Trial(ai, given))));
    }

    private static Result<Double> areaUnderRoc(List<Forecast> forecasts) {
        Map<Double, List<Forecast>> byRisingConfidence = forecasts.stream()
                .collect(Collectors.groupingBy(Forecast::confidence, TreeMap::new, Collectors.toList()));
        double pairs = 0;
        double right = 0;
        double wrong = 0;
        for (List<Forecast> asSure : byRisingConfidence.values()) {
            double rightHere = asSure.stream().filter(Forecast::right).count();
            double wrongHere = asSure.size() - rightHere;
            pairs += rightHere * (wrong + wrongHere / 2);
            right += rightHere;
            wrong += wrongHere;
        }
        return right == 0 || wrong == 0
                ? Result.notAvailable("all own answers are " + (wrong == 0 ? "right" : "wrong"))
                : Result.of(pairs / (right * wrong));
    }
}
