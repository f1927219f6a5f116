package tandem.protocols.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tandem.protocols.session.Mark.Box;
import tandem.protocols.session.Mark.Frame;
import tandem.protocols.session.Mark.Point;
import tandem.protocols.session.Mark.Stroke;

class EvidenceGridTest {

    private static final EvidenceGrid FOUR = new EvidenceGrid(4);
    private static final Frame WIDE = new Frame(80, 40);

    /** Cells are 20 × 10 pixels; the centres of the first two of the second row are at (10, 15) and (30, 15). */
    @Test
    void aBoxCountsForTheCellsWhoseCentresItCovers() {
        assertThat(FOUR.cells(List.of(new Box(WIDE, new Point(10, 11), new Point(31, 16)))))
                .containsExactly(4, 5);
    }

    /** From (10, 5) straight down to (10, 35), 4 wide: the first column, and nothing of the second, 18 pixels away. */
    @Test
    void aStrokeCountsAlongItsWay() {
        assertThat(FOUR.cells(List.of(new Stroke(WIDE, 4, List.of(new Point(10, 5), new Point(10, 35))))))
                .containsExactly(0, 4, 8, 12);
    }

    @Test
    void aMarkThatCoversNoCentreCountsForTheCellItLiesIn() {
        assertThat(FOUR.cells(List.of(new Stroke(WIDE, 1, List.of(new Point(79, 39))))))
                .containsExactly(15);
        assertThat(FOUR.cells(List.of(new Box(WIDE, new Point(41, 1), new Point(43, 3)))))
                .containsExactly(2);
    }

    @Test
    void marksThatOverlapCountOnce() {
        Box box = new Box(WIDE, new Point(0, 0), new Point(20, 10));

        assertThat(FOUR.cells(List.of(box, box))).containsExactly(0);
        assertThat(FOUR.cells(List.of())).isEmpty();
    }

    @Property
    void theWholePictureIsEveryCell(@ForAll @IntRange(min = 2, max = 64) int side) {
        assertThat(new EvidenceGrid(side).cells(List.of(new Box(WIDE, new Point(0, 0), new Point(80, 40)))))
                .hasSize(side * side);
    }

    @Property
    void everyMarkInThePictureIsAtLeastOneCellOfIt(
            @ForAll @DoubleRange(max = 80) double x,
            @ForAll @DoubleRange(max = 40) double y,
            @ForAll @DoubleRange(min = 0.1, max = 30) double diameter,
            @ForAll @IntRange(min = 2, max = 64) int side) {
        assertThat(new EvidenceGrid(side).cells(List.of(new Stroke(WIDE, diameter, List.of(new Point(x, y))))))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell).isBetween(0, side * side - 1));
    }

    @Test
    void nothingIsMarkedOutsideThePicture() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(WIDE, new Point(0, 0), new Point(81, 10)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stroke(WIDE, 4, List.of(new Point(-1, 3))));
    }
}
