package tandem.results.scripts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tandem.protocols.analysis.Cell;
import tandem.protocols.analysis.Hypothesis;
import tandem.results.analysis.StudyConfirmation;
import tandem.results.measures.computation.Measure;

/**
 * The mixed model that belongs to a hypothesis.
 *
 * @param planned the hypothesis, and whose
 * @param outcome of single trials; empty where its measure has none
 */
record PlannedModel(StudyConfirmation planned, Optional<TrialOutcome> outcome) {

    /** The model of a hypothesis about {@code measure}, which is empty where the hypothesis names none. */
    static PlannedModel of(StudyConfirmation planned, Optional<Measure> measure) {
        return new PlannedModel(planned, measure.flatMap(named -> TrialOutcome.of(named.definition())));
    }

    /** Lines of a script: what is planned, and the call that fits it. */
    String in(Language language) {
        Hypothesis hypothesis = planned.row().hypothesis();
        return "# " + oneLine(hypothesis.id() + ": " + hypothesis.says()) + "\n"
                + "# Planned: " + oneLine(words(hypothesis)) + "\n"
                + outcome.map(found -> call(hypothesis, found, language))
                        .orElseGet(() -> language.print("\n---- " + hypothesis.id() + ": " + hypothesis.measure()
                                + " is of no single trial, and has no mixed model; see confirmatory.csv"))
                + "\n";
    }

    private static String words(Hypothesis hypothesis) {
        String options = hypothesis.options().isEmpty() ? "" : " " + hypothesis.options();
        return hypothesis.measure() + options + ", " + hypothesis.of().words() + " against "
                + hypothesis.against().words() + "; " + hypothesis.test().word() + ", "
                + hypothesis.direction().word();
    }

    private String call(Hypothesis hypothesis, TrialOutcome of, Language language) {
        Map<String, Object> study = new LinkedHashMap<>();
        study.put("study", planned.study());
        study.put("protocol_hash", planned.protocolHash());
        study.put("simulated", planned.simulated());
        return "mixed_model(\n"
                + "  " + language.text(hypothesis.id()) + ",\n"
                + "  study = " + language.named(study) + ",\n"
                + "  outcome = " + language.text(of.column()) + ",\n"
                + "  family = " + language.text(of.yesOrNo() ? "binomial" : "gaussian") + ",\n"
                + "  where = " + language.named(of.where()) + ",\n"
                + "  of = " + language.named(columns(hypothesis.of())) + ",\n"
                + "  against = " + language.named(columns(hypothesis.against())) + ",\n"
                + "  paired = " + language.flag(hypothesis.test().paired()) + ",\n"
                + "  is_mean = " + language.flag(of.mean()) + ")";
    }

    /** A cell by the columns of the trial table. */
    private static Map<String, String> columns(Cell cell) {
        Map<String, String> columns = new TreeMap<>();
        cell.where()
                .forEach((name, level) -> columns.put(name.equals(Cell.CONDITION) ? name : "factor_" + name, level));
        return columns;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
