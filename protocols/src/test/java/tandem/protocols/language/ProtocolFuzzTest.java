package tandem.protocols.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to a protocol's text, reading it ends, and what is wrong is told with its place. 5,000 mutants by
 * default, or as many as {@code -Dtandem.mutants} says.
 */
class ProtocolFuzzTest {
    private static final int MUTANTS = Integer.getInteger("tandem.mutants", 5_000);
    private static final List<String> SCRAPS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            "- ",
            "\n",
            "  ",
            "\t",
            "\"",
            "'",
            "#",
            "&a ",
            "*a",
            "!!int ",
            "|",
            ">",
            "$",
            "$style",
            "-1",
            "1e9",
            "0x10",
            "null",
            "~",
            "true",
            "\u0000",
            "é",
            "\uD83D\uDE00",
            "---\n",
            "...\n",
            "? ",
            "mode: solo\n",
            "extends: ai\n",
            "levels: []\n",
            "99999999999",
            "0.1.2",
            "18/24",
            "1/0");

    @Test
    void everyMutantIsReadOrToldWithItsPlace() {
        List<String> seeds = List.of(
                ChecksTest.GOOD,
                ShippedProtocols.text("demo-delegation").orElseThrow(),
                ShippedProtocols.text("own-pictures-example").orElseThrow());
        IntStream.range(0, MUTANTS).parallel().forEach(number -> {
            SplittableRandom random = new SplittableRandom(number);
            String mutant = mutant(seeds.get(number % seeds.size()), random);

            ProtocolReading reading = ProtocolReader.read(mutant, "mutant.yaml");

            boolean errors = reading.problems().stream()
                    .anyMatch(problem -> problem.severity() == ProtocolProblem.Severity.ERROR);
            assertThat(reading.study().isPresent()).as(mutant).isEqualTo(!errors);
            assertThat(reading.problems()).as(mutant).allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.what()).isNotBlank();
                assertThat(problem.mend()).isNotBlank();
            });
        });
    }

    /** A key that the language does not have never passes in silence, wherever it stands. */
    @Test
    void anUnknownKeyNeverPasses() {
        String[] lines = ChecksTest.GOOD.split("\n");
        for (int at = 0; at < lines.length; at++) {
            if (!lines[at].matches(" *[a-z-]+:.*") || lines[at].strip().startsWith("en:")) {
                continue;
            }
            if (lines[at].matches(" +(real|placebo|good|bad): .*")) {
                continue; // names of the author's choice that nothing refers to
            }
            String key = lines[at].replaceFirst("^( *)([a-z-]+):.*$", "$2");
            String[] changed = lines.clone();
            changed[at] = lines[at].replaceFirst(key + ":", key + "-zz:");

            ProtocolReading reading = ProtocolReader.read(String.join("\n", changed), "p.yaml");

            assertThat(reading.problems()).as(changed[at]).isNotEmpty();
        }
    }

    private static String mutant(String seed, SplittableRandom random) {
        StringBuilder text = new StringBuilder(seed);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length());
            int length = Math.min(text.length() - at, 1 + random.nextInt(random.nextInt(20) == 0 ? 400 : 12));
            switch (random.nextInt(6)) {
                case 0 -> text.delete(at, at + length);
                case 1 -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
                case 2 -> text.replace(at, at + length, SCRAPS.get(random.nextInt(SCRAPS.size())));
                case 3 -> text.insert(random.nextInt(text.length()), text.substring(at, at + length));
                case 4 -> text.setCharAt(at, (char) random.nextInt(0x300));
                default -> swapLines(text, random);
            }
            if (text.length() == 0) {
                return "";
            }
        }
        return text.toString();
    }

    private static void swapLines(StringBuilder text, SplittableRandom random) {
        String[] lines = text.toString().split("\n", -1);
        int first = random.nextInt(lines.length);
        int second = random.nextInt(lines.length);
        String moved = lines[first];
        lines[first] = lines[second];
        lines[second] = moved;
        text.setLength(0);
        text.append(String.join("\n", lines));
    }
}
