package tandem.app.evaluation.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tandem.app.study.InputException;

/**
 * What earlier runs of a command left in a folder: their tables may be replaced, and what is somebody else's may not.
 *
 * @param folder that may be there
 * @param whose what the tables are of, such as “an evaluation”
 */
public record FormerTables(Path folder, String whose) {

    /**
     * Sees to it that no file of somebody else's will be replaced, before anything is computed.
     *
     * @param planned tables that will be written; their rows do not matter
     * @throws InputException for each file that has a table's name but not its columns
     */
    public void requireOwn(List<CsvTable> planned) {
        List<String> wrong =
                planned.stream().map(this::wrong).flatMap(Optional::stream).toList();
        if (!wrong.isEmpty()) {
            throw new InputException(wrong);
        }
    }

    private Optional<String> wrong(CsvTable planned) {
        Path file = folder.resolve(planned.name());
        if (Files.isDirectory(file)) {
            return Optional.of(file + ": is a folder, but a table of " + whose
                    + " is to be written here — move it away," + " or name another folder with --out");
        } else if (!Files.exists(file) || isFormer(planned)) {
            return Optional.empty();
        }
        return Optional.of(file + ": does not begin with the columns " + String.join(",", planned.own())
                + ", so it is no table of " + whose + ", but it would be replaced by one — move it away, or name"
                + " another folder with --out");
    }

    private boolean isFormer(CsvTable planned) {
        return new FormerTable(folder.resolve(planned.name())).beginsWith(planned.own());
    }

    /**
     * Removes tables that would be taken for those of this run.
     *
     * @param stale tables that this run does not write; their rows do not matter
     * @return the files removed; files of somebody else's stay
     * @throws InputException if one cannot be
     */
    public List<Path> remove(List<CsvTable> stale) {
        List<Path> former = stale.stream()
                .filter(table -> Files.isRegularFile(folder.resolve(table.name())) && isFormer(table))
                .map(table -> folder.resolve(table.name()))
                .toList();
        for (Path file : former) {
            try {
                Files.delete(file);
            } catch (IOException refused) {
                throw new InputException(file + ": is of an earlier run and cannot be removed (" + refused
                        + ") — remove it, or name another folder with --out");
            }
        }
        return former;
    }
}
