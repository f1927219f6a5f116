package tandem.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What tasks say, in each language. */
class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]");
    private static final Path RESOURCES = Path.of("src/main/resources/tandem/tasks");

    static Stream<Path> english() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("texts_en.properties")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void bothLanguagesSayTheSameWithTheSamePlaces(Path english) throws IOException {
        Properties en = read(english);
        Properties fr = read(english.resolveSibling("texts_fr.properties"));

        assertThat(places(fr)).isEqualTo(places(en));
        assertThat(en.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(fr.values()).noneMatch(text -> text.toString().isBlank());
    }

    /** By key, the highest place that a value is put in; empty where there is none. A language may leave others out. */
    private static TreeMap<String, Optional<String>> places(Properties texts) {
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> PLACE.matcher(texts.getProperty(key))
                                .results()
                                .map(MatchResult::group)
                                .max(Comparator.naturalOrder()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
