package tandem.tasks.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundIdTest {

    @Test
    void anIdTellsItsGameAndAllAnswers() {
        String id = RoundId.after(RoundId.after("fire-01", Optional.of("E4")), Optional.empty());

        assertThat(id).isEqualTo("fire-01/E4.x");
        assertThat(RoundId.read(id).game()).isEqualTo("fire-01");
        assertThat(RoundId.read(id).answers()).containsExactly(Optional.of("E4"), Optional.empty());
        assertThat(RoundId.read(id).written()).isEqualTo(id);
    }

    @Test
    void theRoundBeforeLacksTheLastAnswer() {
        assertThat(RoundId.read("colony-01/2-0-3-1-6.0-0-0-0-0").before().map(RoundId::written))
                .contains("colony-01/2-0-3-1-6");
        assertThat(RoundId.read("colony-01").before()).isEmpty();
    }
}
