package tandem.tasks.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import tandem.protocols.session.Mark.Point;

class PictureFitTest {

    /** 200 × 100 in 500 × 300 is 500 × 250, with 25 above and below it. */
    private static final PictureFit WIDE = new PictureFit(200, 100, 500, 300);

    @Test
    void aPictureFillsItsRoomAsFarAsItsShapeAllowsAndStandsInTheMiddle() {
        assertThat(WIDE.scale()).isEqualTo(2.5);
        assertThat(WIDE.inRoom(new Point(0, 0))).isEqualTo(new Point(0, 25));
        assertThat(WIDE.inRoom(new Point(200, 100))).isEqualTo(new Point(500, 275));
        assertThat(new PictureFit(100, 200, 300, 500).inRoom(new Point(0, 0))).isEqualTo(new Point(25, 0));
    }

    @Test
    void besideThePictureTheNearestPlaceIsOnItsEdge() {
        assertThat(WIDE.inPicture(250, 0)).isEqualTo(new Point(100, -10));
        assertThat(WIDE.nearestInPicture(250, 0)).isEqualTo(new Point(100, 0));
        assertThat(WIDE.nearestInPicture(600, 300)).isEqualTo(new Point(200, 100));
    }

    @Property
    void thereAndBackIsTheSamePlace(
            @ForAll @DoubleRange(min = 1, max = 2000) double width,
            @ForAll @DoubleRange(min = 1, max = 2000) double height,
            @ForAll @DoubleRange(min = 1, max = 2000) double roomWidth,
            @ForAll @DoubleRange(min = 1, max = 2000) double roomHeight,
            @ForAll @DoubleRange(min = -1, max = 2) double across,
            @ForAll @DoubleRange(min = -1, max = 2) double down) {
        PictureFit fit = new PictureFit(width, height, roomWidth, roomHeight);
        Point there = fit.inRoom(new Point(across * width, down * height));
        Point back = fit.inPicture(there.x(), there.y());

        assertThat(back.x()).isCloseTo(across * width, within(1e-6));
        assertThat(back.y()).isCloseTo(down * height, within(1e-6));
    }

    @Property
    void allOfThePictureIsInItsRoomAndTouchesTwoOfItsSides(
            @ForAll @DoubleRange(min = 1, max = 2000) double width,
            @ForAll @DoubleRange(min = 1, max = 2000) double height,
            @ForAll @DoubleRange(min = 1, max = 2000) double roomWidth,
            @ForAll @DoubleRange(min = 1, max = 2000) double roomHeight) {
        Point corner = new PictureFit(width, height, roomWidth, roomHeight).inRoom(new Point(0, 0));

        assertThat(Math.min(corner.x(), corner.y())).isCloseTo(0, within(1e-9));
    }
}
