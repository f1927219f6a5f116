package tandem.results.measures.computation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.results.statistics.Bootstrap;
import tandem.results.statistics.Result;

/**
 * A measure: what it is, and how it is computed.
 *
 * @param definition what it is
 * @param computation how it is computed
 */
public record Measure(Definition definition, Computation computation) {

    /** Begins a measure of a family; {@link Draft} has the rest. */
    public static Draft named(String family, String name) {
        return new Draft(family, name);
    }

    /** The measure in {@code sample}: a row an estimator, NA with the reason where there is no number. */
    public List<MeasureRow> of(Sample sample, Estimation estimation) {
        Optional<String> lack = definition.needs().stream()
                .filter(need -> !need.metBy(sample))
                .findFirst()
                .map(need -> "the design has no " + need.words());
        return computation.estimators().stream()
                .map(estimator -> lack.map(reason -> notAvailable(sample, estimator, estimation, reason))
                        .orElseGet(() -> row(sample, estimator, estimation)))
                .toList();
    }

    /** Whether it compares a condition with another. */
    public boolean comparesConditions() {
        return definition.needs().contains(Need.COMPARISON_CONDITION);
    }

    private MeasureRow row(Sample sample, Estimator estimator, Estimation estimation) {
        List<Person> persons = sample.persons().stream()
                .filter(person -> computation.sources().stream()
                        .anyMatch(from -> !person.trials(from).isEmpty()))
                .toList();
        Result<Double> estimate = computation.estimate(persons, estimator);
        Result<Bootstrap> resampling = estimate.flatMap(any -> computation.resampled(persons, estimator, estimation));
        return row(sample, estimator, estimation, estimate, resampling);
    }

    private MeasureRow notAvailable(Sample sample, Estimator estimator, Estimation estimation, String reason) {
        return row(sample, estimator, estimation, Result.notAvailable(reason), Result.notAvailable(reason));
    }

    private MeasureRow row(
            Sample sample,
            Estimator estimator,
            Estimation estimation,
            Result<Double> estimate,
            Result<Bootstrap> resampling) {
        return new MeasureRow(
                definition.with(sample.circumstances(definition.needs())),
                sample.condition(),
                sample.reference(),
                estimator,
                estimate,
                resampling,
                Counts.of(sample, computation),
                estimation);
    }

    /** A measure that is being declared. */
    public static final class Draft {
        private final String family;
        private final String name;
        private String description = "";
        private String source = "";
        private Range range = Range.ANY;
        private final List<Need> needs = new ArrayList<>();
        private final Map<String, String> options = new LinkedHashMap<>();

        private Draft(String family, String name) {
            this.family = family;
            this.name = name;
        }

        /** What it is, with its formula. */
        public Draft is(String what) {
            description = what;
            return this;
        }

        /** Authors and year. */
        public Draft after(String authorsAndYear) {
            source = authorsAndYear;
            return this;
        }

        /** The range of its values. */
        public Draft in(Range values) {
            range = values;
            return this;
        }

        /** What it needs of the design. */
        public Draft needs(Need... parts) {
            needs.addAll(List.of(parts));
            return this;
        }

        /** A choice that it depends on. */
        public Draft option(String option, Object value) {
            options.put(option, value.toString());
            return this;
        }

        /** The mean of a term. */
        public Measure mean(Term term) {
            return formula(Formula.FIRST, term);
        }

        /** A formula of means. */
        public Measure formula(Formula formula, Term... terms) {
            return computed(new Means(List.of(terms), formula));
        }

        /** Anything else. */
        public Measure computed(Computation computation) {
            return new Measure(new Definition(family, name, description, source, range, needs, options), computation);
        }
    }
}
