package tandem.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TasksTest {

    @Test
    void everyTaskIsListedWithWhatAProtocolMaySay() {
        Call call = Call.tandem("tasks");

        assertThat(call.code()).isZero();
        assertThat(call.out())
                .contains("image-classification: which class a picture belongs to", "model: named by the protocol")
                .contains("maze: which of several exits", "minefield: ", "cards: ")
                .contains(
                        "size: cells along each side of the smallest — a whole number from 6 to 40; 14 where nothing is said")
                .contains("explanations: path, partial-path");
    }
}
