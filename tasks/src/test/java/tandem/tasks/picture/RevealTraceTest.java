package tandem.tasks.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tandem.tasks.picture.RevealTrace.Stay;

class RevealTraceTest {

    private final RevealTrace trace = new RevealTrace();

    @Test
    void aCircleThatStandsStillIsOneStay() {
        trace.at(100, 10, 20);
        trace.at(300, 10, 20);
        trace.at(700, 30, 20);

        assertThat(trace.take(1000)).containsExactly(new Stay(100, 10, 20, 600), new Stay(700, 30, 20, 300));
    }

    @Test
    void placesWithinATwentiethOfASecondCountForTheLastOfThem() {
        trace.at(100, 10, 20);
        trace.at(120, 11, 20);
        trace.at(149, 12, 20);
        trace.at(150, 13, 20);

        assertThat(trace.take(400)).containsExactly(new Stay(100, 12, 20, 50), new Stay(150, 13, 20, 250));
    }

    @Test
    void nothingIsToldOfTheTimeAway() {
        trace.at(100, 10, 20);
        trace.away(180);
        trace.at(500, 10, 20);

        assertThat(trace.take(600)).containsExactly(new Stay(100, 10, 20, 80), new Stay(500, 10, 20, 100));
    }

    @Test
    void whatWasTakenIsNotToldAgainAndTheCircleStaysWhereItIs() {
        trace.at(100, 10, 20);

        assertThat(trace.take(300)).containsExactly(new Stay(100, 10, 20, 200));
        assertThat(trace.take(450)).containsExactly(new Stay(300, 10, 20, 150));
        assertThat(trace.take(450)).isEmpty();
    }

    @Property
    void everyMillisecondOfAMovingCircleIsInOneStay(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 90) Integer> steps) {
        RevealTrace moving = new RevealTrace();
        long now = 0;
        for (int i = 0; i < steps.size(); i++) {
            moving.at(now, i, 0);
            now += steps.get(i);
        }
        List<Stay> stays = moving.take(now);

        long next = 0;
        for (Stay stay : stays) {
            assertThat(stay.fromMs()).isEqualTo(next);
            next += stay.forMs();
        }
        assertThat(next).isEqualTo(now);
        assertThat(stays.subList(0, stays.size() - 1))
                .allSatisfy(stay -> assertThat(stay.forMs()).isGreaterThanOrEqualTo(50));
    }
}
