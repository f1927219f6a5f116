package tandem.app.evaluation.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.app.evaluation.PictureEvaluation.Agreement;
import tandem.xai.metrics.AgreementMetric;

/** How alike methods' maps are, the mean over the pictures where that is a number. */
public final class AgreementMatrix {

    private final Map<List<String>, Double> means;

    private AgreementMatrix(Map<List<String>, Double> means) {
        this.means = means;
    }

    /** Of a network, by one metric. */
    public static AgreementMatrix of(NetworkEvaluation network, AgreementMetric metric) {
        Map<List<String>, List<Double>> values = network.pictures().stream()
                .flatMap(picture -> picture.agreements().stream())
                .filter(agreement -> agreement.metric().equals(metric.name()))
                .collect(Collectors.groupingBy(
                        agreement -> List.of(agreement.first(), agreement.second()),
                        Collectors.mapping(Agreement::value, Collectors.toList())));
        Map<List<String>, Double> means = new HashMap<>();
        values.forEach((pair, each) ->
                means.put(pair, NetworkEvaluation.mean(each.stream().mapToDouble(Double::doubleValue))));
        return new AgreementMatrix(means);
    }

    /** Of two methods, whichever comes first; 1 for a method with itself, not a number where nothing is known. */
    public double mean(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        return means.getOrDefault(List.of(one, other), means.getOrDefault(List.of(other, one), Double.NaN));
    }
}
