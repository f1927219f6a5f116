package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.app.evaluation.caution.KnownAnswers;
import tandem.app.evaluation.caution.SetPromise;
import tandem.protocols.item.Advice;
import tandem.protocols.study.AdviceForm;
import tandem.protocols.study.AdviceForm.SetRule;
import tandem.tasks.Task;
import tandem.xai.model.Prediction;
import tandem.xai.uncertainty.RepeatedSplits;

class UncertaintyTest {

    @TempDir
    Path folder;

    @Test
    void aNetworkIsToldHowToBeCautious() throws IOException {
        Call call = Call.tandem(
                "uncertainty",
                "--model",
                "creatures-cnn",
                "--images",
                "creatures",
                "--coverage",
                "0.95",
                "--out",
                folder.resolve("out").toString());

        assertThat(call.code()).isZero();
        assertThat(call.out())
                .contains("right on 84.5 % of 400 pictures", "lac", "aps", "raps", "at-least: ", "covering: ")
                .contains("abstains-below: ");
        assertThat(Files.readAllLines(folder.resolve("out/sets.csv"))).hasSize(1 + 4 * 200);
        assertThat(Files.readAllLines(folder.resolve("out/abstention.csv"))).hasSize(1 + 21);
        assertThat(Files.readString(folder.resolve("out/reliability.csv"))).startsWith("above,up_to,pictures");
    }

    @Test
    void whatAProtocolIsToldFormsTheVerySets() {
        KnownAnswers answers = KnownAnswers.of("creatures-cnn", "creatures", Task.Progress.SILENT);

        List<SetPromise> ruled = SetPromise.all(answers, 0.9, new RepeatedSplits(1, 1)).stream()
                .filter(promise -> promise.rule().isPresent())
                .toList();

        assertThat(ruled).hasSize(2).allSatisfy(promise -> {
            AdviceForm form = new AdviceForm(Optional.of(rule(promise.rule().orElseThrow())), OptionalDouble.empty());
            for (Prediction prediction : answers.predictions()) {
                BitSet set = promise.conformal().set(prediction, 0);
                set.set(prediction.best());
                assertThat(form.setOf(advice(answers, prediction)))
                        .containsExactlyInAnyOrderElementsOf(
                                set.stream().mapToObj(answers.classes()::get).toList());
            }
        });
    }

    @Test
    void wrongCallsAreToldAndNothingIsWritten() {
        assertThat(Call.tandem("uncertainty", "--model", "creatures-cnn", "--images", "creatures", "--coverage", "1.5"))
                .satisfies(call -> {
                    assertThat(call.code()).isEqualTo(2);
                    assertThat(call.err()).contains("--coverage lies above 0 and below 1");
                });
        assertThat(Call.tandem(
                        "uncertainty",
                        "--model",
                        "creatures-cnn",
                        "--images",
                        folder.resolve("nothing").toString()))
                .satisfies(call -> {
                    assertThat(call.code()).isNotZero();
                    assertThat(call.err()).contains("nothing").doesNotContain("Exception");
                });
    }

    private static SetRule rule(String words) {
        double value = Double.parseDouble(words.substring(words.indexOf(' ') + 1));
        return words.startsWith("at-least") ? new SetRule.AtLeast(value) : new SetRule.Covering(value);
    }

    private static Advice advice(KnownAnswers answers, Prediction prediction) {
        Map<String, Double> probabilities = new LinkedHashMap<>();
        for (int k = 0; k < answers.classes().size(); k++) {
            probabilities.put(
                    answers.classes().get(k), prediction.probabilities().get(k));
        }
        return new Advice(answers.classes().get(prediction.best()), prediction.confidence(), probabilities);
    }
}
