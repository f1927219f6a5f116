package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.app.window.Displays.Place;

class DisplaysTest {

    private static final Place LAPTOP = new Place(0, 0, 1280, 720);
    private static final Place BESIDE = new Place(1280, -180, 1920, 1080);

    private final Displays two = new Displays(List.of(LAPTOP, BESIDE));

    @Test
    void theyAreNumberedFromOneBeginningWithThePrimaryOne() {
        assertThat(two.numbered(1)).contains(LAPTOP);
        assertThat(two.numbered(2)).contains(BESIDE);
        assertThat(two.numbered(0)).isEmpty();
        assertThat(two.numbered(3)).isEmpty();
    }

    @Test
    void theyAreToldApartInWords() {
        assertThat(two.words())
                .isEqualTo("1: 1280 × 720 pixels at 0, 0 (primary); 2: 1920 × 1080 pixels at 1280, -180");
    }
}
