package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.app.command.Call.tandem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which data of a database are the pilot's. */
class CalibratePilotTest {

    @TempDir
    Path folder;

    private Path database;

    @BeforeEach
    void simulateTwo() {
        database = folder.resolve("pilot.db");
        assertThat(tandem("simulate", "demo", "-n", 2, "--seed", 7, "--db", database)
                        .code())
                .isZero();
    }

    @Test
    void oneOfSeveralStudiesHasToBeNamed() throws IOException {
        importAs("others");

        assertThat(tandem("calibrate", "--db", database).problems())
                .singleElement()
                .asString()
                .endsWith("several studies here: demo, others — name the pilot with --study");
        assertThat(tandem("calibrate", "--db", database, "--study", "nobody").problems())
                .singleElement()
                .asString()
                .contains("no study “nobody” here");
        // Before the advice both are wrong on i1, where the AI is right, and right on i2, where it is wrong.
        assertThat(tandem("calibrate", "--db", database, "--draws", 50, "--study", "others")
                        .out())
                .contains("others (imported): 2 participants, 2 items, 4 answers without the AI")
                .contains("all, error_correlation: -1.000")
                .contains("all, inherent_complementarity_potential: 0.500");
    }

    @Test
    void importedDataOfTheStudysOwnNameDoNotCountAndThatIsTold() throws IOException {
        String alone = tandem("calibrate", "--db", database, "--draws", 50).out();
        importAs("demo");

        Call call = tandem("calibrate", "--db", database, "--draws", 50);

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).isEqualTo(alone);
        assertThat(call.err())
                .contains("demo: data that were imported under this name do not count, since the study's own do —"
                        + " import them with another --name to calibrate on them");
    }

    /** Two people, who are both wrong on i1 before the advice and both right on i2. */
    private void importAs(String name) throws IOException {
        Path data = Files.writeString(folder.resolve("others.csv"), """
                who,number,item,truth,advice,first,last
                p1,1,i1,A,A,B,A
                p1,2,i2,A,B,A,A
                p2,1,i1,A,A,B,B
                p2,2,i2,A,B,A,B
                """);
        Path map = Files.writeString(folder.resolve("map.yaml"), """
                study: others
                source: ours
                participant: who
                trial: number
                mode: sequential
                item: { id: item, options: [A, B], truth: truth }
                advice: { option: advice }
                initial: { option: first }
                final: { option: last }
                """);
        Call imported = tandem("import", data, "--map", map, "--name", name, "--db", database);
        assertThat(imported.code()).as(imported.err()).isZero();
    }
}
