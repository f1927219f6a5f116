package tandem.results.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tandem.protocols.analysis.AnalysisPlan;
import tandem.protocols.analysis.Cell;
import tandem.protocols.analysis.Correction;
import tandem.protocols.analysis.Hypothesis;
import tandem.results.measures.computation.Estimator;
import tandem.results.measures.computation.From;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Person;
import tandem.results.measures.computation.Sample;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.statistics.Draws;
import tandem.results.statistics.MultipleTesting;
import tandem.results.statistics.Result;

/**
 * The tests of an analysis plan, each on one value a participant and cell. A test of the same participants takes those who
 * have a value in both cells; the others are counted as undefined.
 *
 * @param measures all there are
 * @param draws of tests by permutation
 */
public record ConfirmatoryTable(List<Measure> measures, Draws draws) {

    private static final String GROUP = "of";

    public ConfirmatoryTable {
        measures = List.copyOf(measures);
    }

    /** The one measure that a hypothesis names; empty if it names none or several. */
    public Optional<Measure> measure(Hypothesis hypothesis) {
        List<Measure> named = named(hypothesis);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /**
     * Whether a hypothesis names one measure.
     *
     * @return what is wrong; empty if nothing is
     */
    public Optional<String> fault(Hypothesis hypothesis) {
        List<Measure> named = named(hypothesis);
        if (named.size() == 1) {
            return Optional.empty();
        }
        String which = "hypothesis " + hypothesis.id() + ": ";
        if (named.isEmpty()) {
            return Optional.of(which + "there is no measure “" + hypothesis.measure() + "” "
                    + (hypothesis.options().isEmpty() ? "" : "with " + hypothesis.options() + " ")
                    + "of a single condition; see the table of measures");
        }
        return Optional.of(which + named.size() + " measures are called “" + hypothesis.measure()
                + "”; give options that tell them apart: "
                + named.stream()
                        .map(measure -> measure.definition().options().toString())
                        .toList());
    }

    /**
     * A row a hypothesis, in the order of the plan.
     *
     * @param trials of those who are analysed
     */
    public List<ConfirmatoryRow> of(AnalysisPlan plan, List<MeasuredTrial> trials) {
        List<Tested> tested = plan.hypotheses().stream()
                .map(hypothesis -> tested(hypothesis, plan.alpha(), trials))
                .toList();
        Map<Hypothesis, Double> corrected = corrected(tested, plan.correction());
        List<ConfirmatoryRow> rows = new ArrayList<>();
        for (Tested test : tested) {
            Double p = corrected.get(test.hypothesis());
            rows.add(new ConfirmatoryRow(
                    test.hypothesis(),
                    test.of(),
                    test.against(),
                    test.finding(),
                    p == null ? OptionalDouble.empty() : OptionalDouble.of(p),
                    p == null ? Optional.empty() : Optional.of(p < plan.alpha())));
        }
        return rows;
    }

    private record Tested(Hypothesis hypothesis, CellValues of, CellValues against, Result<Finding> finding) {}

    private Tested tested(Hypothesis hypothesis, double alpha, List<MeasuredTrial> trials) {
        Optional<String> fault = fault(hypothesis);
        if (fault.isPresent()) {
            CellValues none = new CellValues(Map.of(), 0);
            return new Tested(hypothesis, none, none, Result.notAvailable(fault.get()));
        }
        Measure measure = named(hypothesis).get(0);
        CellValues of = values(measure, hypothesis.of(), trials);
        CellValues against = values(measure, hypothesis.against(), trials);
        if (hypothesis.test().paired()) {
            CellValues both = of.sharedWith(against);
            against = against.sharedWith(of);
            of = both;
        }
        Result<Finding> finding = new PlannedTests(alpha, draws).of(hypothesis, of.array(), against.array());
        return new Tested(hypothesis, of, against, finding);
    }

    private List<Measure> named(Hypothesis hypothesis) {
        return measures.stream()
                .filter(measure -> !measure.comparesConditions()
                        && measure.definition().name().equals(hypothesis.measure())
                        && measure.definition()
                                .options()
                                .entrySet()
                                .containsAll(hypothesis.options().entrySet()))
                .toList();
    }

    /** The measure of each participant with trials in the cell. */
    private static CellValues values(Measure measure, Cell cell, List<MeasuredTrial> trials) {
        Sample sample =
                Sample.of(trials.stream().map(trial -> labelled(trial, cell)).toList(), GROUP);
        Map<String, Double> values = new HashMap<>();
        int undefined = 0;
        for (Person person : sample.persons()) {
            if (person.trials(From.GROUP).isEmpty()) {
                continue;
            }
            Optional<Double> value = measure.computation()
                    .estimate(List.of(person), Estimator.PARTICIPANT_MEAN)
                    .value();
            value.ifPresent(known -> values.put(person.id(), known));
            undefined += value.isPresent() ? 0 : 1;
        }
        return new CellValues(values, undefined);
    }

    /** A cell is a condition to measures, whatever it is made of. */
    private static MeasuredTrial labelled(MeasuredTrial trial, Cell cell) {
        boolean in = cell.holds(trial.setting().condition(), trial.setting().factors());
        return trial.inCondition(in ? GROUP : "not " + GROUP);
    }

    private static Map<Hypothesis, Double> corrected(List<Tested> tested, Correction correction) {
        List<Tested> found = tested.stream()
                .filter(test -> test.finding().value().isPresent())
                .toList();
        double[] p = found.stream()
                .mapToDouble(test -> test.finding().value().get().p())
                .toArray();
        double[] corrected =
                switch (correction) {
                    case NONE -> p;
                    case HOLM -> MultipleTesting.holm(p);
                    case BENJAMINI_HOCHBERG -> MultipleTesting.benjaminiHochberg(p);
                };
        Map<Hypothesis, Double> result = new HashMap<>();
        for (int i = 0; i < corrected.length; i++) {
            result.put(found.get(i).hypothesis(), corrected[i]);
        }
        return result;
    }
}
