package tandem.results.scripts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.results.analysis.Analysis;
import tandem.results.analysis.ConfirmatoryTable;
import tandem.results.analysis.StudyConfirmation;
import tandem.results.imports.ImportedStudy;

/** The scripts that go with an export: templates in which names and the plan's hypotheses are filled in. */
public final class AnalysisScripts {

    /** Name of the script in R. */
    public static final String R = "analysis.R";

    /** Name of the script in Python. */
    public static final String PYTHON = "analysis.py";

    /** How every script begins. */
    public static final String BEGINNING = "# Analysis of ";

    private final String study;
    private final String software;
    private final List<PlannedModel> models;

    private AnalysisScripts(String study, String software, List<PlannedModel> models) {
        this.study = study;
        this.software = software;
        this.models = List.copyOf(models);
    }

    /** The scripts for an analysis whose confirmatory table has {@code planned}. */
    public static AnalysisScripts of(Analysis analysis, List<StudyConfirmation> planned) {
        ConfirmatoryTable table = analysis.method().confirmatoryTable();
        return new AnalysisScripts(
                Stream.concat(
                                analysis.cohorts().stream()
                                        .map(cohort -> cohort.study().id()),
                                analysis.imports().stream().map(ImportedStudy::name))
                        .distinct()
                        .collect(Collectors.joining(" and ")),
                analysis.method().estimation().software(),
                planned.stream()
                        .map(row -> PlannedModel.of(row, table.measure(row.row().hypothesis())))
                        .toList());
    }

    /** Names of the scripts. */
    public static List<String> names() {
        return Stream.of(Language.values()).map(Language::file).toList();
    }

    /**
     * The scripts by name.
     *
     * @param places where each finds the data, by its name
     */
    public Map<String, String> texts(Function<String, DataPlaces> places) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            texts.put(language.file(), text(language, places.apply(language.file())));
        }
        return texts;
    }

    /** Whether a script is as it was written; not, if it is none of ours. */
    public static boolean unchanged(String script) {
        return Seal.intact(script);
    }

    private String text(Language language, DataPlaces places) {
        String hypotheses = models.isEmpty()
                ? language.print("\nThe protocol plans no hypothesis: there is no model to fit.") + "\n"
                : models.stream().map(model -> model.in(language)).collect(Collectors.joining("\n"));
        return Seal.on(template(language)
                .replace("@STUDY@", study.replaceAll("\\s+", " "))
                .replace("@SOFTWARE@", software)
                .replace("@ROOT@", places.root())
                .replace("@CODEBOOK@", places.codebook())
                .replace("@MANIFEST@", places.manifest())
                .replace("@HYPOTHESES@\n", hypotheses));
    }

    private static String template(Language language) {
        try (InputStream in = AnalysisScripts.class.getResourceAsStream(language.file())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
