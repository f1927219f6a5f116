package tandem.results.measures.family;

import static tandem.results.measures.computation.Need.ADVICE;
import static tandem.results.measures.computation.Need.AI_ERROR_TRIALS;
import static tandem.results.measures.computation.Need.AI_FIRST_CONDITION;
import static tandem.results.measures.computation.Need.COMPARISON_CONDITION;
import static tandem.results.measures.computation.Need.FINAL_DECISION;
import static tandem.results.measures.computation.Need.HUMAN_FIRST_COMPARISON_CONDITION;
import static tandem.results.measures.computation.Need.NUMERIC_ADVICE;
import static tandem.results.measures.computation.Need.TRUTH;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import tandem.results.measures.computation.Case;
import tandem.results.measures.computation.Formula;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Person;
import tandem.results.measures.computation.Range;
import tandem.results.measures.computation.Sampled;
import tandem.results.measures.computation.Term;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.measures.trial.Setting;
import tandem.results.statistics.Result;

/** How much what comes first, an answer or an error, weighs. Trials are taken in the order in which they were met. */
public final class Anchoring {

    private static final String FAMILY = "anchoring";

    private Anchoring() {}

    /** The family's measures. */
    public static List<Measure> all(MeasureSettings settings) {
        List<Measure> measures = new ArrayList<>(List.of(
                Measure.named(FAMILY, "distance_from_advice")
                        .is("Mean |d1−a| of numeric answers with the AI first, minus with the human first;"
                                + " negative where advice that comes first anchors")
                        .in(Range.ANY)
                        .needs(
                                NUMERIC_ADVICE,
                                COMPARISON_CONDITION,
                                AI_FIRST_CONDITION,
                                HUMAN_FIRST_COMPARISON_CONDITION)
                        .formula(
                                Formula.DIFFERENCE,
                                Term.mean(From.GROUP, Case.ALL, Anchoring::distance),
                                Term.mean(From.REFERENCE, Case.ALL, Anchoring::distance)),
                Measure.named(FAMILY, "reliance_slope_after_early_error")
                        .is(
                                "Change of P(d1=a) a trial, over the later trials of blocks with an early AI error, minus the"
                                        + " same in blocks without")
                        .after("Nourani et al. 2021")
                        .in(Range.ANY)
                        .needs(FINAL_DECISION, ADVICE, TRUTH, AI_ERROR_TRIALS)
                        .option("early", settings.early())
                        .computed(Sampled.ofGroup(
                                "trial after the early ones of a block",
                                person -> later(person, settings.early()),
                                Anchoring::slopes))));
        for (int window : settings.windows()) {
            measures.add(Measure.named(FAMILY, "reliance_after_error")
                    .is("P(d1=a) in the trials of a block that follow an AI error within a window")
                    .in(Range.SHARE)
                    .needs(FINAL_DECISION, ADVICE, TRUTH, AI_ERROR_TRIALS)
                    .option("window", window)
                    .computed(Sampled.ofGroup(
                            "trial within the window after an AI error",
                            person -> afterError(person, window),
                            Anchoring::mean)));
        }
        return measures;
    }

    private static OptionalDouble distance(MeasuredTrial trial) {
        return Term.both(
                trial.finalNumber(), trial.advisedNumber(), (answered, advised) -> Math.abs(answered - advised));
    }

    private static List<List<MeasuredTrial>> blocks(Person person) {
        Map<String, List<MeasuredTrial>> blocks = person.trials(From.GROUP).stream()
                .collect(Collectors.groupingBy(Anchoring::block, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(blocks.values());
    }

    private static String block(MeasuredTrial trial) {
        Setting setting = trial.setting();
        return setting.session() + '\n' + setting.place().block();
    }

    private static List<Later> later(Person person, int early) {
        List<Later> later = new ArrayList<>();
        for (List<MeasuredTrial> block : blocks(person)) {
            boolean error = block.stream().limit(early).anyMatch(Case.AI_WRONG);
            for (int i = early; i < block.size(); i++) {
                int position = i;
                block.get(i).follows().ifPresent(follows -> later.add(new Later(error, position, follows ? 1 : 0)));
            }
        }
        return later;
    }

    private static List<Double> afterError(Person person, int window) {
        List<Double> reliance = new ArrayList<>();
        for (List<MeasuredTrial> block : blocks(person)) {
            for (int i = 1; i < block.size(); i++) {
                if (block.subList(Math.max(0, i - window), i).stream().anyMatch(Case.AI_WRONG)) {
                    block.get(i).follows().ifPresent(follows -> reliance.add(follows ? 1.0 : 0.0));
                }
            }
        }
        return reliance;
    }

    private static Result<Double> mean(List<Double> values) {
        return Result.of(
                values.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
    }

    private static Result<Double> slopes(List<Later> trials) {
        return slope(trials, true)
                .flatMap(afterError -> slope(trials, false).map(afterSuccess -> afterError - afterSuccess));
    }

    private static Result<Double> slope(List<Later> trials, boolean afterError) {
        List<Later> those =
                trials.stream().filter(trial -> trial.afterError == afterError).toList();
        double middle = those.stream().mapToDouble(Later::position).average().orElse(0);
        double square = those.stream()
                .mapToDouble(trial -> (trial.position - middle) * (trial.position - middle))
                .sum();
        double product = those.stream()
                .mapToDouble(trial -> (trial.position - middle) * trial.follows)
                .sum();
        return square == 0
                ? Result.notAvailable(
                        "too few trials in blocks " + (afterError ? "with" : "without") + " an early error")
                : Result.of(product / square);
    }

    /** A trial after the early ones of its block. */
    private record Later(boolean afterError, int position, double follows) {}
}
