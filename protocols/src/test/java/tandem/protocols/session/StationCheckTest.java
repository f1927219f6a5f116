package tandem.protocols.session;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.protocols.given.AParticipant.goOnToTrial;
import static tandem.protocols.given.AParticipant.goOnUntil;
import static tandem.protocols.given.APool.aPool;
import static tandem.protocols.given.AStudy.aShortStudy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tandem.protocols.given.ALab;
import tandem.protocols.given.PossibleEvents;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.Planner;
import tandem.protocols.plan.SessionPlan;

/** The station in the record of a session. */
class StationCheckTest {

    private static final Map<String, Double> DISPLAY = Map.of("display_width", 1920.0, "display_height", 1080.0);
    private static final StationCheck CERTIFIED = new StationCheck(
            "lab-1",
            DISPLAY,
            true,
            Optional.of(new StationCheck.Certificate(
                    "ab".repeat(32),
                    12.5,
                    true,
                    Map.of("clock", "good"),
                    Map.of("frame_ms", 16.7, "frame_histogram_ms", Map.of("16", 300)),
                    Map.of("tandem", "Tandem 0.1.0"))));
    private static final StationCheck UNKNOWN = new StationCheck("lab-2", DISPLAY, false, Optional.empty());

    private final SessionPlan plan = Planner.plan(aShortStudy().build(), aPool().build(), 7, 0);

    @Test
    void theCertificateStandsInTheRecordAndTheScreenStaysAsItIs() {
        ALab lab = ALab.begun(plan);
        Screen before = lab.screen();

        lab.observe(new Observation.StationChecked(CERTIFIED));

        assertThat(lab.screen()).isEqualTo(before);
        assertThat(lab.last().type()).isEqualTo(EventType.STATION_CHECKED);
        assertThat(lab.last().payload())
                .isEqualTo(Map.of(
                        "station",
                        "lab-1",
                        "display",
                        DISPLAY,
                        "certified",
                        true,
                        "certificate",
                        "ab".repeat(32),
                        "age_days",
                        12.5,
                        "fit",
                        true,
                        "findings",
                        Map.of("clock", "good"),
                        "measures",
                        Map.of("frame_ms", 16.7, "frame_histogram_ms", Map.of("16", 300)),
                        "software",
                        Map.of("tandem", "Tandem 0.1.0"),
                        "display_changed",
                        true));
    }

    @Test
    void whereThereIsNoCertificateTheRecordSaysSoAndNothingElse() {
        ALab lab = ALab.begun(plan);

        lab.observe(new Observation.StationChecked(UNKNOWN));

        assertThat(lab.last().payload()).isEqualTo(Map.of("station", "lab-2", "display", DISPLAY, "certified", false));
    }

    @Test
    void aSessionThatGoesOnElsewhereRecordsThatStationToo() {
        ALab lab = ALab.begun(plan);
        lab.observe(new Observation.StationChecked(CERTIFIED));
        goOnToTrial(lab, "ai-explained", Phase.FINAL).paint();

        ALab resumed = ALab.resumed(plan, lab.events());
        Screen before = resumed.screen();
        resumed.observe(new Observation.StationChecked(UNKNOWN));

        assertThat(resumed.screen()).isEqualTo(before);
        ALab again = goOnUntil(ALab.resumed(plan, resumed.events()), screen -> false);
        assertThat(again.screen()).isEqualTo(new Screen.Ended(true));
        assertThat(again.events().stream()
                        .filter(event -> event.type() == EventType.STATION_CHECKED)
                        .map(event -> event.text("station")))
                .containsExactly("lab-1", "lab-2");
        PossibleEvents.check(plan, again.events());
    }

    @Test
    void nothingIsAddedToASessionThatIsOver() {
        ALab lab = goOnUntil(ALab.begun(plan), screen -> false);
        List<Event> before = lab.events();

        lab.observe(new Observation.StationChecked(CERTIFIED));

        assertThat(lab.events()).isEqualTo(before);
    }
}
