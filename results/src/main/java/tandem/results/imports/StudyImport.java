package tandem.results.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tandem.protocols.study.Mode;
import tandem.results.measures.trial.Answers;
import tandem.results.measures.trial.AskedItem;
import tandem.results.measures.trial.Conduct;
import tandem.results.measures.trial.ExplanationExposure;
import tandem.results.measures.trial.GivenAdvice;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.measures.trial.Reports;
import tandem.results.measures.trial.Setting;
import tandem.results.measures.trial.StatedAnswer;

/**
 * Reads an advice study's CSV file, whose first row names the columns, into what measures are computed from.
 *
 * @param map which column means what
 */
public record StudyImport(ImportMap map) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** What a condition is called where there is one only. */
    private static final String ONLY = "all";

    /**
     * The trials, in the order of the rows.
     *
     * @throws ImportException if the file cannot be read, or a row does not hold what the map says
     */
    public List<MeasuredTrial> read(Path csv) {
        try {
            return read(csv.toString(), Files.newBufferedReader(csv, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ImportException(
                    csv.toString(), "cannot be read (" + e + ")", "name a CSV file in UTF-8 with a head", e);
        }
    }

    /**
     * The trials, in the order of the rows.
     *
     * @param file what messages call it
     * @param text of the file; it is closed
     * @throws ImportException as {@link #read(Path)}
     */
    public List<MeasuredTrial> read(String file, Reader text) {
        List<MeasuredTrial> trials = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            for (CSVRecord row : parser) {
                trials.add(trial(new ImportRow(file, row, map.cells())));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new ImportException(
                    file, "cannot be read (" + e.getMessage() + ")", "name a CSV file in UTF-8 with a head", e);
        }
        return trials;
    }

    private MeasuredTrial trial(ImportRow row) {
        Setting setting = setting(row);
        return new MeasuredTrial(
                setting,
                new AskedItem(
                        row.required(map.item().id()),
                        map.item().options(),
                        row.option(map.item().truth(), map.item().options()),
                        row.number(map.item().number()),
                        map.cells().halfRange()),
                advice(row, setting.mode() == Mode.SOLO),
                new Answers(answer(row, map.initial()), answer(row, map.last())),
                conduct(row),
                explanation(row),
                Reports.NONE,
                row.text(map.further().excluded()));
    }

    private Setting setting(ImportRow row) {
        ImportMap.Who who = map.who();
        String participant = row.required(who.participant());
        String condition = who.condition().isEmpty() ? ONLY : row.joined(who.condition());
        return new Setting(
                participant,
                participant,
                row.joined(who.arm()),
                new Setting.Place(
                        row.text(who.block()).orElse(""),
                        row.wholeNumber(who.block(), 1),
                        row.wholeNumber(who.trial(), 0)),
                condition,
                Map.of(),
                who.modes().getOrDefault(condition, who.mode()));
    }

    private Optional<GivenAdvice> advice(ImportRow row, boolean silent) {
        ImportMap.Advice columns = map.advice();
        boolean none =
                row.text(columns.option()).filter(columns.none()::contains).isPresent();
        return Optional.of(new GivenAdvice(
                none
                        ? Optional.empty()
                        : row.option(columns.option(), map.item().options()),
                row.confidence(columns.confidence()),
                List.of(),
                row.number(columns.number()),
                silent));
    }

    private Optional<StatedAnswer> answer(ImportRow row, ImportMap.Answer columns) {
        if (!columns.given()) {
            return Optional.empty();
        }
        Map<String, Double> shares = shares(row, columns);
        Optional<String> option = columns.option().isPresent()
                ? row.option(columns.option(), map.item().options())
                : likeliest(shares);
        OptionalDouble number = row.number(columns.number());
        if (option.isEmpty() && shares.isEmpty() && number.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new StatedAnswer(option, row.confidence(columns.confidence()), shares, number, time(row, columns)));
    }

    private OptionalDouble time(ImportRow row, ImportMap.Answer columns) {
        OptionalDouble time = row.number(columns.time());
        return time.isEmpty()
                ? time
                : OptionalDouble.of(time.getAsDouble() * map.cells().msPerTime());
    }

    /** Points by option; none where those of an option are missing. */
    private Map<String, Double> shares(ImportRow row, ImportMap.Answer columns) {
        Map<String, Double> shares = new TreeMap<>();
        if (columns.points().isPresent()) {
            for (String option : map.item().options()) {
                Optional<String> column = Optional.of(columns.points().get().replace("{option}", option));
                row.confidence(column).ifPresent(share -> shares.put(option, share));
            }
        }
        return shares.size() == map.item().options().size() ? shares : Map.of();
    }

    /** The option with the most points; empty where several have as many. */
    private static Optional<String> likeliest(Map<String, Double> shares) {
        double most = shares.values().stream().mapToDouble(share -> share).max().orElse(0);
        List<String> options = shares.entrySet().stream()
                .filter(share -> share.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return options.size() == 1 ? Optional.of(options.get(0)) : Optional.empty();
    }

    private Conduct conduct(ImportRow row) {
        return new Conduct(
                row.flag(map.further().delegated()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private ExplanationExposure explanation(ImportRow row) {
        return new ExplanationExposure(
                row.text(map.further().explanation()),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }
}
