package tandem.tasks.images.networks;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tandem.tasks.images.LabelledPictures;
import tandem.xai.training.Split;

/** What stands beside trained networks: which picture was for what, those a study may show, and how good each network is. */
final class TrainingTables {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final LabelledPictures pictures;
    private final Split split;

    TrainingTables(LabelledPictures pictures, Split split) {
        this.pictures = pictures;
        this.split = split;
    }

    /**
     * Writes {@code split.csv}, every picture with its part, and {@code test.csv}, a manifest of those that no network learned
     * from.
     *
     * @param folder to write to
     * @param place where the files will lie at last, which paths in the manifest start from
     */
    void write(Path folder, Path place) throws IOException {
        Set<Integer> validation = indices(split.validation());
        Set<Integer> test = indices(split.test());
        try (CSVPrinter parts = printer(folder.resolve("split.csv"));
                CSVPrinter manifest = printer(folder.resolve("test.csv"))) {
            parts.printRecord("id", "label", "part");
            manifest.printRecord("id", "file", "label");
            for (int index : IntStream.range(0, pictures.size()).toArray()) {
                String label = pictures.classes().get(pictures.label(index));
                String part = test.contains(index) ? "test" : validation.contains(index) ? "validation" : "training";
                parts.printRecord(pictures.id(index), label, part);
                if (test.contains(index) && pictures.file(index).isPresent()) {
                    manifest.printRecord(
                            pictures.id(index), from(place, pictures.file(index).get()), label);
                }
            }
        }
    }

    /** Writes {@code family.csv}: what each network was given and how often it is right, all on the same test pictures. */
    static void writeFamily(Path folder, List<FamilyMember> family) throws IOException {
        try (CSVPrinter table = printer(folder.resolve("family.csv"))) {
            table.printRecord(
                    "bundle",
                    "share",
                    "label_noise",
                    "training_pictures",
                    "test_pictures",
                    "right",
                    "accuracy",
                    "expected_calibration_error",
                    "temperature");
            for (FamilyMember member : family) {
                int pictures = member.test().pictures();
                table.printRecord(
                        FamilyMember.word(member.weakening()),
                        member.weakening().share(),
                        member.weakening().labelNoise(),
                        member.trainingPictures(),
                        pictures,
                        Math.round(member.test().accuracy() * pictures),
                        rounded(member.test().accuracy()),
                        rounded(member.test().expectedCalibrationError()),
                        rounded(member.temperature()));
            }
        }
    }

    /** With / between folders on every system. On another drive there is no way from here to there. */
    private static String from(Path place, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean reachable = absolute.getRoot().equals(place.getRoot());
        return (reachable ? place.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private static Set<Integer> indices(int[] part) {
        return Arrays.stream(part).boxed().collect(Collectors.toSet());
    }

    private static CSVPrinter printer(Path file) throws IOException {
        Writer writer = Files.newBufferedWriter(file);
        return new CSVPrinter(writer, FORMAT);
    }
}
