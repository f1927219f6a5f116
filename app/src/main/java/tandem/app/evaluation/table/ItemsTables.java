package tandem.app.evaluation.table;

import java.util.ArrayList;
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
        boolean alone = findings.networks().size() == 1;
        List<CsvTable> tables = new ArrayList<>();
        for (NetworkFindings network : findings.networks()) {
            tables.add(of(network, byId, alone ? "items.csv" : "items-" + fileName(network.network()) + ".csv"));
        }
        return tables;
    }

    /** A network may be named by anything; a file may not. */
    private static String fileName(String network) {
        return network.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }

    private static CsvTable of(NetworkFindings network, Map<String, EvaluatedPicture> byId, String name) {
        CsvTable table = new CsvTable(
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
