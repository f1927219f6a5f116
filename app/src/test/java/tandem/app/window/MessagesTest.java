package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Path MESSAGES = MODULE.resolve("src/main/resources/tandem/app/window");
    private static final Path STIMULUS = MODULE.resolve("../tasks/src/main/resources/tandem/tasks/picture");

    /** Keys that are put together: the part before, and what may follow. */
    private static final List<String> PUT_TOGETHER = List.of(
            "ended.completed.title",
            "ended.completed.body",
            "ended.refused.title",
            "ended.refused.body",
            "block.solo",
            "block.solo-twice",
            "block.solo-explained",
            "block.solo-twice-explained",
            "block.sequential",
            "block.sequential-explained",
            "block.concurrent",
            "block.concurrent-explained",
            "block.on-demand",
            "block.on-demand-explained",
            "block.delayed",
            "block.delayed-explained",
            "block.delegation",
            "block.delegation-explained",
            "block.supervision",
            "block.supervision-explained",
            "block.judgement",
            "block.judgement-explained",
            "block.simulation",
            "block.simulation-explained",
            "judgement.agree",
            "judgement.disagree",
            "feedback.prediction.right",
            "feedback.prediction.wrong",
            "feedback.right",
            "feedback.wrong");

    @Test
    void bothLanguagesHaveTheSameKeysAndTheSamePlaces() throws IOException {
        Properties english = read(MESSAGES.resolve("messages_en.properties"));
        Properties french = read(MESSAGES.resolve("messages_fr.properties"));

        assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(french.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
        assertThat(read(STIMULUS.resolve("texts_fr.properties")).stringPropertyNames())
                .isEqualTo(read(STIMULUS.resolve("texts_en.properties")).stringPropertyNames());
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
        TreeSet<String> keys =
                new TreeSet<>(read(MESSAGES.resolve("messages_en.properties")).stringPropertyNames());
        String sources = sources();
        TreeSet<String> used = new TreeSet<>(PUT_TOGETHER);
        keys.stream().filter(key -> sources.contains("\"" + key + "\"")).forEach(used::add);

        assertThat(used).isEqualTo(keys);
        Pattern.compile("texts\\.get\\(\\s*\"([a-z.-]+)\"[,)]")
                .matcher(sources)
                .results()
                .map(found -> found.group(1))
                .forEach(key -> assertThat(keys).contains(key));
    }

    @Test
    void frenchPunctuationKeepsItsSpaceAndItsLine() throws IOException {
        Properties french = read(MESSAGES.resolve("messages_fr.properties"));
        for (String key : french.stringPropertyNames()) {
            String text = french.getProperty(key);
            assertThat(text).as(key).doesNotContainPattern("(?<!\\u202f)[;:!?%»]");
            assertThat(text).as(key).doesNotContainPattern("«(?!\\u202f)");
            assertThat(text)
                    .as(key)
                    .doesNotContain("'")
                    .doesNotContainPattern("[ \\u00a0\\u202f]…")
                    .doesNotContain("...");
        }
    }

    /** A straight apostrophe is a quote to MessageFormat, and would be lost. */
    @Test
    void noTextHasAStraightApostrophe() throws IOException {
        assertThat(read(MESSAGES.resolve("messages_en.properties")).values())
                .noneMatch(text -> text.toString().contains("'"));
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{[0-9]+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(MODULE.resolve("src/main/java/tandem/app/window"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
