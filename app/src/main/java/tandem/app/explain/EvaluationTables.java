package tandem.app.explain;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tandem.app.explain.PictureEvaluation.Agreement;
import tandem.app.explain.PictureEvaluation.Cost;
import tandem.app.explain.PictureEvaluation.Value;
import tandem.app.study.InputException;

/** The tables of an evaluation as tidy CSV; an empty cell is no number. */
public final class EvaluationTables {

    private final List<EvaluatedPicture> pictures;
    private final List<PictureEvaluation> evaluations;

    /** @param evaluations one a picture, in the same order */
    public EvaluationTables(List<EvaluatedPicture> pictures, List<PictureEvaluation> evaluations) {
        this.pictures = List.copyOf(pictures);
        this.evaluations = List.copyOf(evaluations);
    }

    private record Table(String name, List<List<Object>> rows) {}

    /**
     * Writes {@code metrics.csv}, {@code agreement.csv}, {@code agreement-METRIC.csv} (means over pictures, methods by
     * methods), {@code cost.csv} and {@code items.csv}, replacing what is there, and tells which.
     *
     * @param stimuli the rows of {@code items.csv}
     */
    public List<Path> write(Path folder, List<Stimulus> stimuli) {
        List<Table> tables = new ArrayList<>(List.of(metrics(), costs(), items(stimuli), agreement()));
        tables.addAll(matrices());
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Table table : tables) {
                Path file = folder.resolve(table.name());
                try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
                    printer.printRecords(table.rows());
                }
                written.add(file);
            }
        } catch (IOException refused) {
            throw new InputException(folder + ": tables cannot be written here (" + refused
                    + ") — name a folder that can be written to");
        }
        return written;
    }

    private Table metrics() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("image", "label", "predicted", "correct", "confidence", "method", "seed", "metric", "value"));
        for (PictureEvaluation one : evaluations) {
            for (Value value : one.values()) {
                rows.add(List.of(
                        one.image(),
                        one.label(),
                        one.predicted(),
                        one.correct(),
                        one.confidence(),
                        value.method(),
                        value.seed(),
                        value.metric(),
                        number(value.value())));
            }
        }
        return new Table("metrics.csv", rows);
    }

    private Table costs() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("image", "method", "seed", "forward", "backward", "seconds"));
        for (PictureEvaluation one : evaluations) {
            for (Cost cost : one.costs()) {
                rows.add(List.of(
                        one.image(),
                        cost.method(),
                        cost.seed(),
                        cost.passes().forward(),
                        cost.passes().backward(),
                        cost.seconds()));
            }
        }
        return new Table("cost.csv", rows);
    }

    private Table items(List<Stimulus> stimuli) {
        Map<String, EvaluatedPicture> byId = new LinkedHashMap<>();
        pictures.forEach(picture -> byId.put(picture.id(), picture));
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("id", "file", "label", "predicted", "correct", "confidence", "agreement", "stratum"));
        for (Stimulus stimulus : stimuli) {
            PictureEvaluation one = stimulus.evaluation();
            rows.add(List.of(
                    one.image(),
                    byId.get(one.image()).file().toAbsolutePath(),
                    one.label(),
                    one.predicted(),
                    one.correct(),
                    one.confidence(),
                    number(stimulus.agreement()),
                    stimulus.stratum()));
        }
        return new Table("items.csv", rows);
    }

    private Table agreement() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("image", "metric", "first", "second", "value"));
        for (PictureEvaluation one : evaluations) {
            for (Agreement agreement : one.agreements()) {
                rows.add(List.of(
                        one.image(),
                        agreement.metric(),
                        agreement.first(),
                        agreement.second(),
                        number(agreement.value())));
            }
        }
        return new Table("agreement.csv", rows);
    }

    private List<Table> matrices() {
        List<Agreement> all =
                evaluations.stream().flatMap(one -> one.agreements().stream()).toList();
        List<String> methods = all.stream()
                .flatMap(agreement -> List.of(agreement.first(), agreement.second()).stream())
                .distinct()
                .toList();
        List<Table> matrices = new ArrayList<>();
        for (String metric : all.stream().map(Agreement::metric).distinct().toList()) {
            List<List<Object>> rows = new ArrayList<>();
            List<Object> head = new ArrayList<>(List.of("method"));
            head.addAll(methods);
            rows.add(head);
            for (String row : methods) {
                List<Object> cells = new ArrayList<>(List.of(row));
                for (String column : methods) {
                    cells.add(row.equals(column) ? 1 : number(mean(all, metric, row, column)));
                }
                rows.add(cells);
            }
            matrices.add(new Table("agreement-" + metric + ".csv", rows));
        }
        return matrices;
    }

    /** Over the pictures where it is a number, whichever of both comes first. */
    private static double mean(List<Agreement> all, String metric, String one, String other) {
        DoubleStream values = all.stream()
                .filter(agreement -> agreement.metric().equals(metric))
                .filter(agreement -> agreement.first().equals(one)
                        ? agreement.second().equals(other)
                        : agreement.first().equals(other) && agreement.second().equals(one))
                .mapToDouble(Agreement::value)
                .filter(value -> !Double.isNaN(value));
        return values.average().orElse(Double.NaN);
    }

    private static Object number(double value) {
        return Double.isNaN(value) ? "" : value;
    }
}
