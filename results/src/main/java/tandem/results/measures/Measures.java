package tandem.results.measures;

import java.util.List;
import java.util.function.Function;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.family.AdviceTaking;
import tandem.results.measures.family.Anchoring;
import tandem.results.measures.family.AppropriateReliance;
import tandem.results.measures.family.AutomationBias;
import tandem.results.measures.family.Calibration;
import tandem.results.measures.family.CognitiveMediation;
import tandem.results.measures.family.ConfirmationBias;
import tandem.results.measures.family.Delegation;
import tandem.results.measures.family.ErrorDetection;
import tandem.results.measures.family.ExplanationEffect;
import tandem.results.measures.family.MeasureSettings;
import tandem.results.measures.family.ResponseTime;
import tandem.results.measures.family.Simulatability;
import tandem.results.measures.family.StatisticalMediation;
import tandem.results.measures.family.Substitution;
import tandem.results.measures.family.TeamPerformance;

/** The visible list of all measures, family by family. */
public final class Measures {

    private static final List<Function<MeasureSettings, List<Measure>>> FAMILIES = List.of(
            AdviceTaking::all,
            AppropriateReliance::all,
            AutomationBias::all,
            ConfirmationBias::all,
            Anchoring::all,
            TeamPerformance::all,
            ErrorDetection::all,
            Calibration::all,
            Delegation::all,
            Substitution::all,
            ExplanationEffect::all,
            ResponseTime::all,
            Simulatability::all,
            CognitiveMediation::all,
            StatisticalMediation::all);

    private Measures() {}

    /** All measures with the lab's choices. */
    public static List<Measure> all(MeasureSettings settings) {
        return FAMILIES.stream()
                .flatMap(family -> family.apply(settings).stream())
                .toList();
    }
}
