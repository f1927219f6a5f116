package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static tandem.app.command.Call.tandem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.results.imports.ShippedMaps;

/** Data that others collected, from their file to their printed numbers. */
class ImportTest {

    private static final Path ZHANG =
            SharedMaterial.folder().resolve("reference/advice-taking-zhang2023/responses_min.csv");
    private static final String MAP = """
            study: small
            source: ours
            participant: who
            trial: number
            mode: sequential
            item: { id: item, options: [A, B], truth: truth }
            advice: { option: advice }
            initial: { option: first }
            final: { option: last }
            cells: { missing: [NA] }
            """;
    private static final String DATA = """
            who,number,item,truth,advice,first,last
            p1,1,i1,A,A,B,A
            p1,2,i2,A,B,A,A
            p2,1,i1,A,A,B,B
            p2,2,i2,A,B,A,B
            """;

    @TempDir
    Path folder;

    /** Everybody disagreed twice: p1 moved once, p2 once. */
    @Test
    void theSameMeasuresServeThem() throws IOException {
        Path database = folder.resolve("others.db");

        Call call = tandem("import", file("small.csv", DATA), "--map", file("map.yaml", MAP), "--db", database);

        assertThat(call.err()).isEmpty();
        assertThat(call.out()).isEqualToNormalizingNewlines("small: 2 participants, 4 trials\n");
        assertThat(tandem("analyze", "--db", database, "--draws", 100, "--measure", "switch_fraction")
                        .out())
                .contains("small (imported): 2 participants, 4 trials; no hypotheses are planned")
                .contains("switch_fraction, all, pooled: 0.5000");
        assertThat(tandem("verify", "--db", database).code()).isZero();
    }

    @Test
    void aNameIsTakenOnceAndWhatCannotBeReadIsNotKept() throws IOException {
        Path database = folder.resolve("others.db");
        Path data = file("small.csv", DATA);
        Path map = file("map.yaml", MAP);
        tandem("import", data, "--map", map, "--db", database);

        assertThat(tandem("import", data, "--map", map, "--db", database).err()).contains("give these another name");
        assertThat(tandem("import", data, "--map", map, "--db", database, "--name", "again")
                        .code())
                .isZero();
        Call wrong = tandem(
                "import",
                file("bad.csv", DATA.replace("p2,2,i2,A,B,A,B", "p2,2,i2,A,C,A,B")),
                "--map",
                map,
                "--db",
                database);
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("advice").contains("C");
        assertThat(tandem("analyze", "--db", database, "--draws", 100).out()).doesNotContain("bad (imported)");
    }

    /** Table 1 of Zhang (2023): weight on advice .337 by its rule; .389 where undefined weights are left out. */
    @Test
    void theNumbersOfThePublicationComeOut() throws IOException {
        assumeTrue(Files.exists(ZHANG), "the data of Zhang et al. do not stand beside the project");
        Path database = folder.resolve("zhang.db");
        // All trials as one condition, as in the printed table.
        Path map = file("map.yaml", ShippedMaps.text("zhang-2023").orElseThrow().replaceAll("(?m)^condition: .*$", ""));

        assertThat(tandem("import", ZHANG, "--map", map, "--db", database, "--name", "zhang")
                        .out())
                .contains("zhang: 118 participants, 2,828 trials");

        assertThat(tandem("analyze", "--db", database, "--draws", 100, "--measure", "weight_on_advice")
                        .out())
                .contains("weight_on_advice [clipping=zhang2023; scale=probability], all, pooled: 0.337")
                .contains("weight_on_advice [clipping=floor_0; scale=probability], all, pooled: 0.3886");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
