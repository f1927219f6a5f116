package tandem.app.evaluation.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.app.evaluation.PictureEvaluation;
import tandem.app.evaluation.finding.Findings;
import tandem.app.evaluation.finding.NetworkFindings;
import tandem.app.evaluation.finding.Stimulus;
import tandem.app.evaluation.picture.EvaluatedPicture;

/**
 * {@code items.csv}: pictures by stratum, a manifest for a study; with several networks {@code items-NETWORK.csv} for each,
 * since in a manifest each picture stands once.
 */
final class ItemsTables {

    private ItemsTables() {}

    static List<CsvTable> of(Findings findings) {
        Map<String, EvaluatedPicture> byId = findings.evaluation().pictures().stream()
                .collect(Collectors.toMap(EvaluatedPicture::id, Function.identity()));
        Map<String, String> names = ItemsNames.of(findings.networkNames());
        return findings.networks().stream()
                .map(network -> of(network, byId, names.get(network.network())))
                .toList();
    }

    /** Without rows. */
    static CsvTable blank(String name) {
        return new CsvTable(
                name,
                List.of(
                        "id",
                        "file",
                        "label",
                        "mask",
                        "mask_share",
                        "model",
                        "predicted",
                        "correct",
                        "confidence",
                        "agreement",
                        "stratum"));
    }

    private static CsvTable of(NetworkFindings network, Map<String, EvaluatedPicture> byId, String name) {
        CsvTable table = blank(name);
        for (Stimulus stimulus : network.stimuli()) {
            PictureEvaluation one = stimulus.evaluation();
            EvaluatedPicture picture = byId.get(one.image());
            table.row(
                    one.image(),
                    picture.file().toAbsolutePath(),
                    one.label(),
                    picture.mask().map(mask -> mask.toAbsolutePath().toString()).orElse(""),
                    CsvTable.number(one.maskShare()),
                    network.network(),
                    one.predicted(),
                    one.correct(),
                    one.confidence(),
                    CsvTable.number(stimulus.agreement()),
                    stimulus.stratum());
        }
        return table;
    }
}
