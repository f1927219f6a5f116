package tandem.tasks.minefield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.TaskParameters;
import tandem.protocols.text.LocalizedText;
import tandem.tasks.MaterialsException;
import tandem.tasks.game.GivenGame;
import tandem.tasks.game.OptionLetters;
import tandem.tasks.picture.Drawn;
import tandem.tasks.picture.Explained;
import tandem.xai.rendering.Heatmap;

class MinefieldTaskTest {

    private final MinefieldGame small = game(Map.of("size", "5", "mines", "5", "boards", "20"));

    @Test
    void theAdvisorIsRightOnExactlyTheShareThatIsAsked() {
        for (String share : List.of("0", "0.5", "0.75", "1")) {
            ItemPool pool = pool(Map.of("size", "5", "mines", "5", "boards", "40", "accuracy", share));

            assertThat(pool.items().stream().filter(PooledItem::adviceCorrect).count())
                    .isEqualTo(Math.round(40 * Double.parseDouble(share)));
        }
    }

    @Test
    void everyTruthAndEveryAdviceIsAMarkedCellAndWrongAdviceIsTheDecoy() {
        assertThat(small.pool().options()).containsExactly("a", "b", "c");
        for (int i = 0; i < small.items().size(); i++) {
            MinefieldItem item = small.items().get(i);
            PooledItem pooled = small.pool().items().get(i);
            assertThat(pooled.item().truth()).isEqualTo(OptionLetters.of(item.answer()));
            assertThat(pooled.advice().label())
                    .isEqualTo(OptionLetters.of(pooled.adviceCorrect() ? item.answer() : item.decoy()));
            assertThat(pooled.item().difficulty()).hasValue(item.difficulty());
        }
    }

    @Test
    void theSameParametersGiveTheSameBoardsAndPixels() {
        Map<String, String> asked = Map.of("size", "5", "mines", "5", "boards", "10");
        ItemPool pool = pool(asked);
        MinefieldPicture picture = MinefieldPicture.of(small.items().get(0));

        assertThat(pool.itemsHash()).isEqualTo(pool(asked).itemsHash());
        assertThat(pool.itemsHash())
                .isNotEqualTo(pool(GivenGame.with(asked, "seed", "2")).itemsHash());
        assertThat(pool.modelHash())
                .isNotEqualTo(pool(GivenGame.with(asked, "accuracy", "0.5")).modelHash());
        assertThat(Drawn.of(picture.plain()).sha256()).startsWith("cd3a20d224d741d3");
    }

    @Test
    void theFirstItemsOfASeedStayForEver() {
        assertThat(pool(Map.of("boards", "10")).itemsHash())
                .isEqualTo("b076e42b5750b511c5898c62b1dbcf2daee143c6b0b7581322fb3565a6321f78");
    }

    @Test
    void probabilitiesAreThoseOfTheBoardAsItIsRead() {
        MinefieldItem item = small.items().get(0);

        Heatmap right = layer(item, item.answer(), "probabilities");
        Heatmap wrong = layer(item, item.decoy(), "probabilities");

        for (Cell cell : item.board().hiddenCells()) {
            assertThat(heatAt(right, cell))
                    .isCloseTo(0.6 * MineSolver.solve(item.board()).probability(cell), within(1e-6));
            assertThat(heatAt(wrong, cell))
                    .isCloseTo(
                            0.6 * MineSolver.solve(item.wrong().read().board()).probability(cell), within(1e-6));
        }
    }

    @Test
    void perCentsAreRoundedButNothingUnsureIsToldAsSure() {
        assertThat(List.of(0.0, 0.001, 0.125, 0.5, 0.999, 1.0).stream().map(MinefieldPicture::percent))
                .containsExactly("0%", "1%", "13%", "50%", "99%", "100%");
    }

    @Test
    void constraintsFrameTheNumbersThatAreTakenAndTintTheCellsTheySpeakOf() {
        MinefieldItem item = small.items().get(0);
        Heatmap layer = layer(item, item.decoy(), "constraints");

        for (int place = 0; place < 25; place++) {
            Cell cell = new Cell(place % 5, place / 5);
            boolean taken = item.wrong().reckoning().numbers().contains(cell);
            boolean spokenOf = item.wrong().constraints().stream()
                    .anyMatch(constraint -> constraint.cells().contains(cell));
            assertThat(heatAt(layer, cell)).isCloseTo(spokenOf ? 0.25 : 0, within(1e-6));
            assertThat(edgeHeatAt(layer, cell)).isCloseTo(taken ? 1 : spokenOf ? 0.25 : 0, within(1e-6));
        }
    }

    @Test
    void aRingLiesAroundTheNamedCellAndAnAssuranceSaysNothingElse() {
        MinefieldItem one = small.items().get(0);
        MinefieldItem other = small.items().get(1);

        double[] heat = layer(one, 1, "ring").heat();

        assertThat(Arrays.stream(heat).sum()).isPositive();
        for (int i = 0; i < heat.length; i++) {
            if (heat[i] > 0) {
                assertThat(cellAt(i % MinefieldPicture.SIDE, i / MinefieldPicture.SIDE))
                        .isEqualTo(one.marked().get(1));
            }
        }
        for (int option = 0; option < 3; option++) {
            assertThat(MinefieldExplanation.ASSURANCE.of(one, option))
                    .isEqualTo(MinefieldExplanation.ASSURANCE.of(other, option));
        }
    }

    @Test
    void reasonsEndWithTheNamedCellInBothLanguages() {
        for (MinefieldItem item : small.items()) {
            for (int option : List.of(item.answer(), item.decoy())) {
                String letter = OptionLetters.of(option).toUpperCase(Locale.ROOT);
                LocalizedText text = ((Explained.Words) MinefieldExplanation.REASONS.of(item, option)).text();
                assertThat(text.in("en")).endsWith(": so " + letter + " is safe.");
                assertThat(text.in("fr")).containsPattern("\u202F: la case " + letter + " est (donc )?sans danger\\.$");
            }
        }
    }

    @Test
    void parametersThatMakeNoSenseTogetherAreTold() {
        assertThatThrownBy(() -> pool(Map.of("size", "5", "mines", "20")))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("minefield with 20 mines: give from 1 to 16");
        assertThatThrownBy(() -> pool(Map.of("size", "5", "mines", "3", "cells", "5")))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("no board of 5 × 5 cells with 3 mines and 5 marked cells");
    }

    @Test
    void aParameterThatAMinefieldDoesNotHaveIsTold() {
        assertThatThrownBy(() -> pool(Map.of("width", "9")))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("no parameter “width” — it has size, mines, cells, boards, accuracy, seed");
    }

    /** In a board of 5 × 5 a cell is (640 − 46) / 5 = 118.8 pixels wide and begins at 36; nothing is written or ringed at its quarter. */
    private static double heatAt(Heatmap heatmap, Cell cell) {
        return at(heatmap, cell, 0.25);
    }

    /** A frame lies from 1.5 to 1.5 + 0.07 · 118.8 pixels within a cell; 0.05 · 118.8 lies in it. */
    private static double edgeHeatAt(Heatmap heatmap, Cell cell) {
        return at(heatmap, cell, 0.05);
    }

    private static double at(Heatmap heatmap, Cell cell, double share) {
        int x = (int) (36 + 118.8 * (cell.x() + share));
        int y = (int) (36 + 118.8 * (cell.y() + share));
        return heatmap.heat()[y * heatmap.width() + x];
    }

    private static Cell cellAt(int x, int y) {
        return new Cell((int) ((x - 36) / 118.8), (int) ((y - 36) / 118.8));
    }

    private static Heatmap layer(MinefieldItem item, int option, String explanation) {
        return ((Explained.Layer) MinefieldExplanation.named(explanation).of(item, option))
                .heat()
                .what();
    }

    private static MinefieldGame game(Map<String, String> parameters) {
        return new MinefieldGame(
                new TaskParameters(new MinefieldTask().declaration().parameters(), parameters));
    }

    private static ItemPool pool(Map<String, String> parameters) {
        return GivenGame.pool("minefield", parameters);
    }
}
