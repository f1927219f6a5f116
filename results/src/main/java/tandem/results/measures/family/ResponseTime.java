package tandem.results.measures.family;

import static tandem.results.measures.computation.Need.FINAL_RESPONSE_TIME;
import static tandem.results.measures.computation.Need.INITIAL_RESPONSE_TIME;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import tandem.results.measures.computation.Case;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Need;
import tandem.results.measures.computation.Person;
import tandem.results.measures.computation.Quantile;
import tandem.results.measures.computation.Range;
import tandem.results.measures.computation.Sampled;
import tandem.results.measures.computation.Term;
import tandem.results.measures.trial.MeasuredTrial;

/** How long answers take, and how many times were dropped as too short or too long. */
public final class ResponseTime {

    private static final String FAMILY = "response_time";

    private ResponseTime() {}

    /** The family's measures. */
    public static List<Measure> all(MeasureSettings settings) {
        List<Measure> measures = new ArrayList<>();
        for (Answer answer : Answer.values()) {
            for (Case given : List.of(Case.ALL, Case.AI_RIGHT, Case.AI_WRONG)) {
                measures.add(draft(
                                "median_response_time",
                                "Median time to the answer",
                                Range.MILLISECONDS,
                                answer,
                                settings)
                        .option("given", given.word())
                        .computed(Sampled.ofGroup(
                                "response time that counts",
                                person -> counting(person, given, answer, settings.times()),
                                Quantile::median)));
            }
            measures.add(draft(
                            "dropped_response_times", "Share of times that do not count", Range.SHARE, answer, settings)
                    .mean(Term.mean(
                            From.GROUP, Case.ALL, trial -> dropped(answer.time.apply(trial), settings.times()))));
        }
        return measures;
    }

    private static Measure.Draft draft(
            String name, String description, Range range, Answer answer, MeasureSettings settings) {
        OptionalDouble deadline = settings.times().deadlineMs();
        return Measure.named(FAMILY, name)
                .is(description)
                .in(range)
                .needs(answer.need)
                .option("answer", answer.name().toLowerCase(Locale.ROOT))
                .option("least_ms", settings.times().leastMs())
                .option("deadline_ms", deadline.isPresent() ? deadline.getAsDouble() : "none");
    }

    private static List<Double> counting(Person person, Case given, Answer answer, MeasureSettings.Times times) {
        return person.trials(From.GROUP).stream()
                .filter(given)
                .map(answer.time)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .filter(times::counts)
                .toList();
    }

    private static OptionalDouble dropped(OptionalDouble ms, MeasureSettings.Times times) {
        return ms.isEmpty() ? ms : OptionalDouble.of(times.counts(ms.getAsDouble()) ? 0 : 1);
    }

    private enum Answer {
        INITIAL(INITIAL_RESPONSE_TIME, MeasuredTrial::initialRtMs),
        FINAL(FINAL_RESPONSE_TIME, MeasuredTrial::finalRtMs);

        private final Need need;

        // The functions look at their argument alone.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Function<MeasuredTrial, OptionalDouble> time;

        Answer(Need need, Function<MeasuredTrial, OptionalDouble> time) {
            this.need = need;
            this.time = time;
        }
    }
}
