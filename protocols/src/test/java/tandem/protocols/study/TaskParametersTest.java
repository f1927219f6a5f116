package tandem.protocols.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskParametersTest {

    private static final List<TaskParameter> DECLARED = List.of(
            TaskParameter.whole("size", "cells", 6, 40, 14),
            TaskParameter.accuracy(0.75),
            TaskParameter.levels("noise", "how much", 0, 1, 0));

    @Test
    void whatIsNotGivenIsAsUsual() {
        TaskParameters parameters = new TaskParameters(DECLARED, Map.of("size", "20", "noise", "0,0.25"));

        assertThat(parameters.whole("size")).isEqualTo(20);
        assertThat(parameters.decimal("accuracy")).isEqualTo(0.75);
        assertThat(parameters.words("noise")).containsExactly("0", "0.25");
        assertThat(parameters).hasToString("{size=20, accuracy=0.75, noise=0,0.25}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "size     | 5       | task parameter “size” is “5” — give a whole number from 6 to 40",
                "size     | 9.5     | give a whole number from 6 to 40",
                "size     | 1e1     | give a whole number from 6 to 40",
                "accuracy | 75      | give a number from 0 to 1",
                "noise    | 0,2     | give a list of different numbers, each from 0 to 1",
                "noise    | 0,0.0   | give a list of different numbers",
                "noise    | 0,      | give a list of different numbers",
                "width    | 9       | the task has no parameter “width” — it has size, accuracy, noise"
            })
    void whatMakesNoSenseIsToldWithWhatDoes(String name, String value, String message) {
        assertThatThrownBy(() -> new TaskParameters(DECLARED, Map.of(name, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void whatIsUsualMustMakeSense() {
        assertThatThrownBy(() -> TaskParameter.whole("size", "cells", 6, 40, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("size is usually 4");
    }
}
