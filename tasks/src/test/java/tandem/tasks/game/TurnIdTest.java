package tandem.tasks.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TurnIdTest {

    @Test
    void anIdTellsItsGameAndAllAnswers() {
        String id = TurnId.after(TurnId.after("fire-01", Optional.of("E4")), Optional.empty());

        assertThat(id).isEqualTo("fire-01/E4.x");
        assertThat(TurnId.read(id).game()).isEqualTo("fire-01");
        assertThat(TurnId.read(id).answers()).containsExactly(Optional.of("E4"), Optional.empty());
        assertThat(TurnId.read(id).written()).isEqualTo(id);
    }

    @Test
    void theTurnBeforeLacksTheLastAnswer() {
        assertThat(TurnId.read("colony-01/2-0-3-1-6.0-0-0-0-0").before().map(TurnId::written))
                .contains("colony-01/2-0-3-1-6");
        assertThat(TurnId.read("colony-01").before()).isEmpty();
    }
}
