package tandem.app.evaluation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemsNamesTest {

    @Test
    void ofANetworkThatIsAloneTheListMakesItsFolderOneThatListsPictures() {
        assertThat(ItemsNames.of(List.of("cnn")).values()).containsExactly("items.csv");
    }

    @Test
    void ofSeveralEachIsCalledByItsNetworkAsFarAsAFileMayBe() {
        assertThat(ItemsNames.of(List.of("cnn", "Ärzte/2")).values())
                .containsExactly("items-cnn.csv", "items-Ärzte_2.csv");
    }

    @Test
    void noTwoAreTheSameFileAlsoWhereCaseMakesNoDifference() {
        assertThat(ItemsNames.of(List.of("a b", "a_b", "A_B", "a_b-2")).values())
                .containsExactly("items-a_b.csv", "items-a_b-2.csv", "items-A_B-3.csv", "items-a_b-2-2.csv");
    }
}
