package tandem.app.evaluation.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tandem.app.evaluation.Evaluation;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.app.evaluation.finding.Findings;
import tandem.app.evaluation.finding.PictureDraws;
import tandem.app.study.InputException;

/** All tables of an evaluation. */
public final class EvaluationTables {

    private EvaluationTables() {}

    /** Every table, in the order in which they are told. */
    public static List<CsvTable> of(Findings findings) {
        List<CsvTable> tables = new ArrayList<>(List.of(
                MetricsTable.of(findings.evaluation()),
                MeansTable.of(findings),
                RanksTable.of(findings),
                PairsTable.of(findings),
                CostTable.of(findings.evaluation())));
        tables.addAll(ItemsTables.of(findings));
        tables.add(AgreementTable.of(findings.evaluation()));
        tables.addAll(AgreementMatrices.of(findings.evaluation()));
        return tables;
    }

    /**
     * Sees to it that no file of somebody else's will be replaced, before anything is computed.
     *
     * @param planned what will be evaluated; pictures do not matter
     * @throws InputException for each file that has a table's name but not its columns
     */
    public static void requireOwn(Path folder, List<NetworkEvaluation> planned) {
        former(folder).requireOwn(heads(planned));
    }

    /**
     * Removes the list of pictures that an evaluation of a single network left, where there are several now: it would be
     * taken for theirs.
     *
     * @return the file, if one was removed
     */
    public static Optional<Path> removeFormerItems(Path folder, Findings findings) {
        return findings.networks().size() < 2
                ? Optional.empty()
                : former(folder).remove(List.of(ItemsTables.blank(ItemsNames.ALONE))).stream()
                        .findFirst();
    }

    private static FormerTables former(Path folder) {
        return new FormerTables(folder, "an evaluation");
    }

    /** The tables without rows. */
    private static List<CsvTable> heads(List<NetworkEvaluation> planned) {
        List<NetworkEvaluation> blank = planned.stream()
                .map(network -> new NetworkEvaluation(network.network(), network.plan(), List.of()))
                .toList();
        return of(Findings.of(new Evaluation(List.of(), blank), OptionalInt.empty(), new PictureDraws(0, 0)));
    }

    /**
     * Writes tables, replacing what is there.
     *
     * @return the files
     */
    public static List<Path> write(Path folder, List<CsvTable> tables) {
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (CsvTable table : tables) {
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
}
