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
        List<String> wrong = heads(planned).stream()
                .filter(table -> Files.exists(folder.resolve(table.name())))
                .filter(table -> !new FormerTable(folder.resolve(table.name())).beginsWith(table.own()))
                .map(table -> folder.resolve(table.name()) + ": does not begin with the columns "
                        + String.join(",", table.own())
                        + ", so it is no table of an evaluation, but it would be replaced"
                        + " by one — move it away, or name another folder with --out")
                .toList();
        if (!wrong.isEmpty()) {
            throw new InputException(wrong);
        }
    }

    /**
     * Removes the list of pictures that an evaluation of a single network left, where there are several now: it would be
     * taken for theirs.
     *
     * @return the file, if one was removed
     */
    public static Optional<Path> removeFormerItems(Path folder, Findings findings) {
        Path file = folder.resolve(ItemsNames.ALONE);
        if (findings.networks().size() < 2
                || !Files.exists(file)
                || !new FormerTable(file)
                        .beginsWith(ItemsTables.blank(ItemsNames.ALONE).own())) {
            return Optional.empty();
        }
        try {
            Files.delete(file);
            return Optional.of(file);
        } catch (IOException refused) {
            throw new InputException(file + ": is of an earlier evaluation and cannot be removed (" + refused
                    + ") — remove it, or name another folder with --out");
        }
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
