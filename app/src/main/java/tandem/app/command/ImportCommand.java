package tandem.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tandem.app.study.InputException;
import tandem.results.imports.ImportException;
import tandem.results.imports.ImportedStudy;
import tandem.results.imports.ShippedMaps;
import tandem.results.store.EventStore;
import tandem.results.store.records.ImportedData;

/** {@code import}: data that others collected, to be measured as one's own. */
@Command(
        name = "import",
        description = {
            "Takes a CSV file of an advice study into a database, as a map says what its columns mean.",
            "The file is kept as it came; analyze then measures it like a study of one's own."
        },
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DATA.csv", description = "one row a trial, the first row names the columns")
    private Path data;

    @Option(
            names = "--map",
            required = true,
            paramLabel = "MAP.yaml",
            description = "a file, or the name of a shipped map: ${COMPLETION-CANDIDATES}",
            completionCandidates = Maps.class)
    private String map;

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "database; made if it is not there")
    private Path database;

    @Option(names = "--name", paramLabel = "NAME", description = "of the data; the file's name if left out")
    private String name;

    /** Names of shipped maps. */
    static final class Maps implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ShippedMaps.names().iterator();
        }
    }

    public ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String known = name == null ? data.getFileName().toString().replaceAll("\\.csv$", "") : name;
        ImportedData imported = new ImportedData(
                known, mapText(), bytes(data), Clock.systemUTC().instant());
        ImportedStudy study = read(imported);
        try (EventStore store = EventStore.open(database)) {
            if (!store.add(imported)) {
                throw new InputException(database + ": there are data called “" + known
                        + "” already; give these another name with --name");
            }
        }
        console.out()
                .printf(
                        Locale.ROOT,
                        "%s: %,d participants, %,d trials%n",
                        known,
                        study.participants(),
                        study.trials().size());
        return 0;
    }

    /** Data that cannot be read are not kept. */
    private static ImportedStudy read(ImportedData imported) {
        try {
            return ImportedStudy.of(imported);
        } catch (ImportException wrong) {
            throw new InputException(wrong.getMessage());
        }
    }

    private String mapText() {
        return ShippedMaps.text(map).orElseGet(() -> {
            try {
                return Files.readString(Path.of(map));
            } catch (IOException e) {
                throw new InputException(map + " cannot be read (" + e + "); name a map in YAML, or one of "
                        + String.join(", ", ShippedMaps.names()));
            }
        });
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InputException(file + " cannot be read (" + e + "); name a CSV file");
        }
    }
}
