package tandem.app.evaluation.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tandem.app.evaluation.finding.Findings;
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
