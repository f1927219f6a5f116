package tandem.results.measures.family;

import static tandem.results.measures.computation.Need.ADVICE;
import static tandem.results.measures.computation.Need.FINAL_DECISION;
import static tandem.results.measures.computation.Need.INITIAL_DECISION;
import static tandem.results.measures.computation.Need.SOLO_BASELINE;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import tandem.results.measures.computation.Case;
import tandem.results.measures.computation.Formula;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Person;
import tandem.results.measures.computation.Quantile;
import tandem.results.measures.computation.Range;
import tandem.results.measures.computation.Sampled;
import tandem.results.measures.computation.Term;
import tandem.results.measures.trial.MeasuredTrial;

/** How much of the advice is taken (Sniezek &amp; Buckley 1995, Yaniv 2004, Logg et al. 2019). */
public final class AdviceTaking {

    private static final String FAMILY = "advice_taking";

    private AdviceTaking() {}

    /** The family's measures. */
    public static List<Measure> all(MeasureSettings settings) {
        List<Measure> measures = new ArrayList<>();
        for (WeightOnAdvice weight : WeightOnAdvice.values()) {
            for (Clipping clipping : Clipping.values()) {
                if (clipping != Clipping.ZHANG2023 || weight == WeightOnAdvice.PROBABILITY) {
                    measures.add(mean(weight, clipping));
                    measures.add(median(weight, clipping));
                }
            }
            measures.add(
                    shareAt(weight, 0, "no_weight_on_advice", "Share of trials in which the advice had no weight"));
            measures.add(
                    shareAt(weight, 1, "full_weight_on_advice", "Share of trials in which the advice was adopted"));
        }
        measures.addAll(decisions());
        return measures;
    }

    private static List<Measure> decisions() {
        Term switched = Term.share(From.GROUP, Case.INITIAL_DISAGREEMENT, MeasuredTrial::follows);
        return List.of(
                Measure.named(FAMILY, "switch_fraction")
                        .is("Moved to the AI's answer, given initial disagreement: Σ[d0≠a and d1=a] / Σ[d0≠a]")
                        .after("Yin, Wortman Vaughan & Wallach 2019")
                        .in(Range.SHARE)
                        .needs(INITIAL_DECISION, FINAL_DECISION, ADVICE)
                        .mean(switched),
                Measure.named(FAMILY, "switch_fraction_beyond_solo")
                        .is(
                                "Moved to the AI's answer, minus moved to its silent answer at a second look alone, each given"
                                        + " initial disagreement")
                        .in(Range.DIFFERENCE)
                        .needs(INITIAL_DECISION, FINAL_DECISION, ADVICE, SOLO_BASELINE)
                        .formula(
                                Formula.DIFFERENCE,
                                switched,
                                Term.share(From.SOLO, Case.INITIAL_DISAGREEMENT, MeasuredTrial::follows)),
                Measure.named(FAMILY, "reverse_switch")
                        .is("Left an answer that was the AI's, too: P(d1≠d0 | d0=a)")
                        .in(Range.SHARE)
                        .needs(INITIAL_DECISION, FINAL_DECISION, ADVICE)
                        .mean(Term.share(From.GROUP, Case.INITIAL_AGREEMENT, MeasuredTrial::changed)),
                Measure.named(FAMILY, "agreement_fraction")
                        .is("Final answers that are the AI's: mean[d1=a]; to be read beside initial_agreement")
                        .after("Yin, Wortman Vaughan & Wallach 2019")
                        .in(Range.SHARE)
                        .needs(FINAL_DECISION, ADVICE)
                        .mean(Term.share(From.GROUP, Case.ALL, MeasuredTrial::follows)),
                Measure.named(FAMILY, "initial_agreement")
                        .is("Initial answers that are the AI's: mean[d0=a]")
                        .in(Range.SHARE)
                        .needs(INITIAL_DECISION, ADVICE)
                        .mean(Term.share(
                                From.GROUP,
                                Case.ALL,
                                trial -> trial.initialDisagreement().map(disagrees -> !disagrees))));
    }

    private static Measure mean(WeightOnAdvice weight, Clipping clipping) {
        return draft("weight_on_advice", "Mean weight on advice", weight, clipping)
                .mean(Term.mean(From.GROUP, Case.ALL, trial -> counted(weight, clipping, trial)));
    }

    private static Measure median(WeightOnAdvice weight, Clipping clipping) {
        return draft("median_weight_on_advice", "Median weight on advice", weight, clipping)
                .computed(Sampled.ofGroup(
                        "trial with a defined weight", person -> weights(weight, clipping, person), Quantile::median));
    }

    private static Measure shareAt(WeightOnAdvice weight, double value, String name, String description) {
        return draft(name, description, weight, Clipping.RAW)
                .in(Range.SHARE)
                .mean(Term.mean(From.GROUP, Case.ALL, trial -> {
                    OptionalDouble raw = counted(weight, Clipping.RAW, trial);
                    return raw.isEmpty() ? raw : OptionalDouble.of(raw.getAsDouble() == value ? 1 : 0);
                }));
    }

    private static Measure.Draft draft(String name, String description, WeightOnAdvice weight, Clipping clipping) {
        return Measure.named(FAMILY, name)
                .is(description + ": (x1−x0)/(xa−x0) of numbers, (p1(a)−p0(a))/(1−p0(a)) of probabilities")
                .after(clipping == Clipping.CLIP01 ? "Logg et al. 2019" : "Yaniv 2004")
                .in(Range.ANY)
                .needs(weight.need())
                .option("scale", weight.word())
                .option("clipping", clipping.word());
    }

    private static OptionalDouble counted(WeightOnAdvice weight, Clipping clipping, MeasuredTrial trial) {
        return clipping.applied(weight.of(trial));
    }

    private static List<Double> weights(WeightOnAdvice weight, Clipping clipping, Person person) {
        return person.trials(From.GROUP).stream()
                .map(trial -> counted(weight, clipping, trial))
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
    }
}
