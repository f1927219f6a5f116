package tandem.results.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import tandem.results.measures.Measures;
import tandem.results.measures.computation.Estimation;
import tandem.results.measures.computation.Estimator;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.MeasureRow;
import tandem.results.measures.computation.Sample;
import tandem.results.measures.family.MeasureSettings;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.statistics.Draws;

/** Trials of a miniature study, and what the measures say of its condition ai. */
public final class AMeasuredStudy {

    private static final Estimation ESTIMATION = new Estimation(0.95, new Draws(200, 7, 1), "0.1.0");
    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    private final List<MeasuredTrial> trials = new ArrayList<>();
    private String condition = "ai";
    private Optional<String> reference = Optional.empty();
    private MeasureSettings settings = MeasureSettings.USUAL;

    private AMeasuredStudy() {}

    public static AMeasuredStudy of(AMeasuredTrial... trials) {
        return new AMeasuredStudy().with(trials);
    }

    public static AMeasuredStudy of(List<MeasuredTrial> trials) {
        AMeasuredStudy study = new AMeasuredStudy();
        study.trials.addAll(trials);
        return study;
    }

    public AMeasuredStudy with(AMeasuredTrial... more) {
        for (AMeasuredTrial trial : more) {
            trials.add(trial.trial());
        }
        return this;
    }

    public AMeasuredStudy asked(MeasureSettings asked) {
        settings = asked;
        return this;
    }

    /** What is asked of a condition other than ai. */
    public AMeasuredStudy in(String other) {
        condition = other;
        return this;
    }

    /** Condition ai is compared with another. */
    public AMeasuredStudy against(String other) {
        reference = Optional.of(other);
        return this;
    }

    /** The row of a measure; options as in the data, or a part of them. */
    public MeasureRow row(String name, String options, Estimator estimator) {
        List<MeasureRow> rows = Measures.all(settings).stream()
                .filter(measure -> measure.definition().name().equals(name))
                .flatMap(measure -> rows(measure).stream())
                .filter(row -> row.definition().optionsText().contains(options) && row.estimator() == estimator)
                .toList();
        assertThat(rows).as("%s, %s, %s", name, options, estimator.word()).hasSize(1);
        return rows.get(0);
    }

    private List<MeasureRow> rows(Measure measure) {
        return measure.of(
                reference
                        .map(other -> Sample.contrast(trials, condition, other))
                        .orElseGet(() -> Sample.of(trials, condition)),
                ESTIMATION);
    }

    public double pooled(String name, String options) {
        return row(name, options, Estimator.POOLED).estimate().get();
    }

    public double participantMean(String name, String options) {
        return row(name, options, Estimator.PARTICIPANT_MEAN).estimate().get();
    }

    /** The pooled estimate and its denominator. */
    public void gives(String name, String options, double expected, int denominator) {
        MeasureRow row = row(name, options, Estimator.POOLED);
        assertThat(row.estimate().get()).as(name).isCloseTo(expected, EXACT);
        assertThat(row.counts().trials()).as(name + ", trials").isEqualTo(denominator);
    }

    /** The participant mean, and how many have no value. */
    public void givesOnAverage(String name, String options, double expected, int undefined) {
        MeasureRow row = row(name, options, Estimator.PARTICIPANT_MEAN);
        assertThat(row.estimate().get()).as(name).isCloseTo(expected, EXACT);
        assertThat(row.counts().undefined()).as(name + ", undefined").isEqualTo(undefined);
    }

    /** NA by the participant mean, which every measure has, for a reason. */
    public void lacks(String name, String options, String reason) {
        MeasureRow row = row(name, options, Estimator.PARTICIPANT_MEAN);
        assertThat(row.estimate().value()).as(name).isEmpty();
        assertThat(row.reason()).as(name).contains(reason);
    }
}
