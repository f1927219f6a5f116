package tandem.results.psychds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tandem.results.export.CsvExport;
import tandem.results.export.ExportException;
import tandem.results.psychds.DatasetDescription.Variable;
import tandem.results.scripts.AnalysisScripts;

/**
 * Writes an export as a Psych-DS dataset. Data files are called {@code study-NAME_description-FILE_data.csv}; the codebook
 * lies outside {@code data/}, as what it says of columns is in the description, too; scripts lie in {@code analysis/}.
 *
 * @param name of the dataset
 * @param software version of Tandem
 */
public record PsychDsFolder(String name, String software) {

    private static final String CODEBOOK = "codebook.csv";
    private static final String MANIFEST = "manifest.csv";

    /**
     * Writes the dataset.
     *
     * @param export its data
     * @param folder that is not there yet, or is empty
     * @return the files written
     * @throws ExportException if the folder has something in it, or cannot be written; nothing is left then
     */
    public List<Path> write(CsvExport export, Path folder) {
        try {
            if (Files.exists(folder) && !isEmpty(folder)) {
                throw new ExportException(folder + " has something in it; name a new folder for the dataset");
            }
            Path work =
                    Files.createTempDirectory(folder.toAbsolutePath().getParent(), "." + folder.getFileName() + "-");
            try {
                fill(export, work);
                Files.deleteIfExists(folder);
                Files.move(work, folder);
            } finally {
                remove(work);
            }
            try (var files = Files.walk(folder)) {
                return files.filter(Files::isRegularFile).sorted().toList();
            }
        } catch (IOException e) {
            throw new ExportException(
                    folder + ": the dataset cannot be written (" + e + "); name a folder you may write to, with room",
                    e);
        }
    }

    private void fill(CsvExport export, Path work) throws IOException {
        Path raw = work.resolve("raw");
        List<String> notes = new ArrayList<>();
        List<Path> files = export.in(this::place).telling(notes::add).writeTo(raw);
        for (Path file : files) {
            Path target = work.resolve(place(name(file)));
            Files.createDirectories(target.getParent());
            Files.move(file, target);
        }
        remove(raw);
        List<CodebookLine> lines = CodebookLine.in(work.resolve(place(CODEBOOK)));
        Files.writeString(
                work.resolve("dataset_description.json"),
                new DatasetDescription(name, description(), variables(lines), software)
                                .json()
                                .toPrettyString()
                        + "\n",
                StandardCharsets.UTF_8);
        Files.writeString(work.resolve("README.md"), readme(files, notes));
        Files.writeString(work.resolve("CHANGES.md"), "# Changes\n\n- Written by Tandem " + software + ".\n");
    }

    private String description() {
        return "Data of the human–AI decision study " + name + ": trials, events, participants, questionnaires and"
                + " measures, exported by Tandem.";
    }

    private static List<Variable> variables(List<CodebookLine> lines) {
        Map<String, List<CodebookLine>> byColumn = lines.stream()
                .filter(line -> isData(line.file()))
                .collect(Collectors.groupingBy(CodebookLine::column, LinkedHashMap::new, Collectors.toList()));
        List<Variable> variables = new ArrayList<>();
        byColumn.forEach((column, described) -> variables.add(Variable.of(column, described)));
        return variables;
    }

    /** Where a file of the export lies in the dataset. */
    private String place(String file) {
        if (AnalysisScripts.names().contains(file)) {
            return "analysis/" + file;
        }
        return isData(file) ? "data/" + dataName(file) : "documentation/" + file;
    }

    /** The codebook and the manifest, and what is told a second time as JSON, are about the data. */
    private static boolean isData(String file) {
        return file.endsWith(".csv") && !file.equals(CODEBOOK) && !file.equals(MANIFEST);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Keywords and values of file names are letters and digits. */
    private String dataName(String file) {
        return "study-" + word(name) + "_description-" + word(file.replaceAll("\\.csv$", "")) + "_data.csv";
    }

    private static String word(String text) {
        String word = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return word.isEmpty() ? "x" : word;
    }

    private String readme(List<Path> files, List<String> notes) {
        return "# " + name + "\n\n" + description() + "\n\n"
                + files.stream()
                        .map(PsychDsFolder::name)
                        .filter(PsychDsFolder::isData)
                        .map(file -> "- `" + place(file) + "`\n")
                        .collect(Collectors.joining())
                + "\n`documentation/codebook.csv` describes every column of every file; an empty cell is NA, 0 and 1 are no"
                + " and yes. `documentation/manifest.csv` has the rows, columns and SHA-256 of every file. Participants are"
                + " pseudonyms.\n"
                + (files.stream().map(PsychDsFolder::name).anyMatch(AnalysisScripts.names()::contains)
                        ? "\n`analysis/` has scripts in R and Python that read all of it, fit the mixed models that belong"
                                + " to the planned hypotheses, and draw figures.\n"
                        : "")
                + (notes.isEmpty() ? "" : "\n## Notes\n\n- " + String.join("\n- ", notes) + "\n");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
