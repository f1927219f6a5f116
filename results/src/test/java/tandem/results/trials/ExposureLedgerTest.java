package tandem.results.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tandem.protocols.session.EventType;
import tandem.results.given.ASession;

/** Expected cells are computed by hand from the times in the events. */
class ExposureLedgerTest {

    private static Map<String, Map<String, String>> byElement(ASession session) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (ExposureRow row : ExposureRow.of(TrialTable.of(session.events()))) {
            Map<String, String> cells = new LinkedHashMap<>();
            ExposureColumns.all().forEach(column -> cells.put(column.name(), column.cell(row)));
            rows.put(cells.get("element"), cells);
        }
        return rows;
    }

    /** From visible_ms to pixels_sha256, joined by commas. */
    private static String sight(Map<String, String> row) {
        return row.entrySet().stream().skip(6).limit(8).map(Map.Entry::getValue).collect(Collectors.joining(","));
    }

    /** Begins at 1000 ms; the final phase is painted at 2550 ms and over at 4550 ms. */
    private static ASession explained() {
        return ASession.begun("s1", "P001")
                .at(1000)
                .trial("block-1", "main", 3, "ai-explained", "sequential", "zim")
                .phase("initial")
                .drawn("stimulus", "5p")
                .at(1020)
                .painted("initial")
                .at(2520)
                .submitted("initial", "lum", 0.65)
                .phase("final")
                .drawn("stimulus", "5p")
                .drawn("explanation", "e0")
                .at(2550)
                .painted("final")
                .add(EventType.ADVICE_SHOWN, "phase", "final", "label", "zim")
                .add(EventType.EXPLANATION_SHOWN, "opacity", 0.5);
    }

    @Test
    void anExplanationTellsWhatItCostToCompute() {
        ASession session = explained().explanationDrawn("e1", 50).at(4550).submitted("final", "zim", 0.9);

        Map<String, Map<String, String>> rows = byElement(session);

        assertThat(rows.get("explanation"))
                .containsEntry("pixels_sha256", "e1")
                .containsEntry("forward_passes", "50")
                .containsEntry("backward_passes", "1")
                .containsEntry("compute_seconds", "0.5")
                .containsEntry("compute_cpu_seconds", "0.75")
                .containsEntry("compute_joules", "");
        assertThat(rows.get("stimulus")).containsEntry("forward_passes", "");
    }

    /** 50 + 30 forward passes, 2 + 3 backward ones, 0.5 + 0.25 seconds; one that is drawn anew was not computed anew. */
    @Test
    void explanationsOfEachOptionCostWhatAllOfThemDo() {
        ASession session = explained();
        for (int drawn = 0; drawn < 2; drawn++) {
            session.add(
                    EventType.PICTURE_DRAWN,
                    Map.of(
                            "element",
                            "explanation",
                            "option",
                            "lum",
                            "sha256",
                            "e1",
                            "forward_passes",
                            50,
                            "backward_passes",
                            2,
                            "seconds",
                            0.5,
                            "cpu_seconds",
                            0.75));
        }
        session.add(
                        EventType.PICTURE_DRAWN,
                        Map.of(
                                "element",
                                "explanation",
                                "option",
                                "zim",
                                "sha256",
                                "e2",
                                "forward_passes",
                                30,
                                "backward_passes",
                                3,
                                "seconds",
                                0.25))
                .at(4550)
                .submitted("final", "zim", 0.9);

        assertThat(byElement(session).get("explanation"))
                .containsEntry("pixels_sha256", "")
                .containsEntry("forward_passes", "80")
                .containsEntry("backward_passes", "5")
                .containsEntry("compute_seconds", "0.75")
                .as("not known of one")
                .containsEntry("compute_cpu_seconds", "")
                .containsEntry("compute_joules", "");
    }

    @Test
    void examplesThatExplainAreTold() {
        ASession session = explained()
                .add(
                        EventType.EXAMPLES_DRAWN,
                        "examples",
                        List.of("e7", "e2"),
                        "labels",
                        List.of("zim", "zim"),
                        "sha256",
                        List.of("aa", "bb"))
                .at(4550)
                .submitted("final", "zim", 0.9);

        assertThat(byElement(session).get("explanation"))
                .containsEntry("examples", "e7;e2")
                .containsEntry("pixels_sha256", "");
        assertThat(byElement(session).get("stimulus")).containsEntry("examples", "");
    }

    @Test
    void timeOverABlurredStimulusIsToldByCells() {
        ASession session = explained()
                .add(
                        EventType.PICTURE_REVEALED,
                        "phase",
                        "final",
                        "frame",
                        List.of(160, 80),
                        "radius",
                        12,
                        "stays",
                        List.of(List.of(100, 45, 35, 250), List.of(350, 59, 39, 50), List.of(400, 159, 79, 75)))
                .at(4550)
                .submitted("final", "zim", 0.9);

        // Cells are 20 × 10: (45, 35) and (59, 39) are in column 2 of row 3, 26; (159, 79) is the last, 63.
        assertThat(byElement(session).get("stimulus"))
                .containsEntry("revealed_ms", "375")
                .containsEntry("revealed_cells", "26:300 63:75");
        assertThat(byElement(session).get("explanation"))
                .containsEntry("revealed_ms", "")
                .containsEntry("revealed_cells", "");
    }

    @Test
    void aSeriesIsKnownByTheHashOfItsNumbers() {
        ASession session = explained()
                .seriesDrawn("stimulus", "5e")
                .seriesDrawn("explanation", "4ea7")
                .at(4550)
                .submitted("final", "zim", 0.9);

        Map<String, Map<String, String>> rows = byElement(session);

        assertThat(rows.get("stimulus")).containsEntry("pixels_sha256", "5e");
        assertThat(rows.get("explanation"))
                .containsEntry("pixels_sha256", "4ea7")
                .containsEntry("forward_passes", "");
    }

    @Test
    void everyElementOfATrialIsARow() {
        ASession session = explained()
                .at(4550)
                .submitted("final", "zim", 0.9)
                .phase("feedback")
                .at(4600)
                .painted("feedback")
                .add(EventType.FEEDBACK_SHOWN, "truth", "zim", "correct", true)
                .at(6000)
                .trialEnded();

        Map<String, Map<String, String>> rows = byElement(session);

        assertThat(rows.keySet()).containsExactly("stimulus", "advice", "explanation", "feedback");
        assertThat(rows.values())
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("study", "heatmaps")
                        .containsEntry("participant", "P001")
                        .containsEntry("session", "s1")
                        .containsEntry("trial", "block-1-m3")
                        .containsEntry("condition", "ai-explained"));
        // Three phases: 2520 − 1020, 4550 − 2550 and 6000 − 4600.
        assertThat(sight(rows.get("stimulus"))).isEqualTo("4900.000,20.000,3,0,0.000,,,5p");
        assertThat(sight(rows.get("advice"))).isEqualTo("2000.000,1550.000,1,0,0.000,,,");
        assertThat(sight(rows.get("explanation"))).isEqualTo("2000.000,1550.000,1,0,0.000,0.5,0.50@1550;0@3550,e0");
        assertThat(sight(rows.get("feedback"))).isEqualTo("1400.000,3600.000,1,0,0.000,,,");
    }

    @Test
    void anExplanationIsFollowedThroughTogglesAndOpacities() {
        ASession session = explained()
                .at(3000)
                .add(EventType.EXPLANATION_HIDDEN)
                .at(3400)
                .add(EventType.EXPLANATION_SHOWN, "opacity", 0.5)
                .at(3600)
                .add(EventType.OPACITY_CHANGED, "opacity", 0.05)
                .at(4000)
                .add(EventType.OPACITY_CHANGED, "opacity", 0.9)
                .at(4550)
                .submitted("final", "zim", 0.9)
                .trialEnded();

        // Seen 450 + 200 ms at .5 and 550 ms at .9, not 400 ms at .05: (650·.5 + 550·.9) / 1200 = .6833…
        assertThat(sight(byElement(session).get("explanation")))
                .isEqualTo("1200.000,1550.000,3,2,0.000,0.683333333333,"
                        + "0.50@1550;0@2000;0.50@2400;0.05@2600;0.90@3000;0@3550,e0");
    }

    @Test
    void timeWithoutFocusCountsWhileAnElementIsVisible() {
        ASession session = explained()
                .at(2850)
                .add(EventType.FOCUS_LOST)
                .at(3000)
                .add(EventType.EXPLANATION_HIDDEN)
                .at(3300)
                .add(EventType.FOCUS_GAINED)
                .at(4550)
                .submitted("final", "zim", 0.9)
                .trialEnded();

        Map<String, Map<String, String>> rows = byElement(session);

        assertThat(rows.get("advice")).containsEntry("unfocused_ms", "450.000");
        assertThat(rows.get("explanation")).containsEntry("unfocused_ms", "150.000");
    }

    @Test
    void aStopEndsWhatIsVisibleAndGoingOnShowsItAnew() {
        ASession session = explained()
                .at(3550)
                .add(EventType.KEY_PRESSED, "key", "A")
                // The program is killed here; the clock goes on from the last event.
                .add(EventType.SESSION_RESUMED, "after_seq", 10, "software", "0.1.0")
                .phase("final")
                .at(3570)
                .painted("final")
                .add(EventType.ADVICE_SHOWN, "phase", "final", "label", "zim")
                .add(EventType.EXPLANATION_SHOWN, "opacity", 0.5)
                .at(4570)
                .submitted("final", "zim", 0.7)
                .trialEnded();

        // 1000 ms before the stop and 1000 ms after it; nobody hid anything.
        assertThat(sight(byElement(session).get("explanation")))
                .isEqualTo("2000.000,1550.000,2,0,0.000,0.5,0.50@1550;0@2550;0.50@2570;0@3570,e0");
    }

    @Test
    void anExplanationThatNobodyOpenedIsARowThatWasNeverSeen() {
        ASession session = ASession.begun("s1", "P001")
                .explainedOnDemand("block-1", 1, "zim")
                .phase("final")
                .at(20)
                .painted("final")
                .add(EventType.ADVICE_SHOWN, "phase", "final", "label", "zim")
                .at(520)
                .submitted("final", "zim", 0.7)
                .trialEnded();

        assertThat(sight(byElement(session).get("explanation"))).isEqualTo("0.000,,0,0,0.000,,,");
    }

    @Test
    void aStimulusWithAnExposureGoesAwayWhileItsPhaseGoesOn() {
        ASession session = ASession.begun("s1", "P001")
                .trial("block-1", "main", 1, "solo", "solo", "zim")
                .phase("final")
                .at(20)
                .painted("final")
                .at(270)
                .add(EventType.STIMULUS_HIDDEN, "phase", "final")
                .at(1520)
                .submitted("final", "zim", 0.7)
                .trialEnded();

        Map<String, Map<String, String>> rows = byElement(session);

        assertThat(rows.keySet()).containsExactly("stimulus");
        assertThat(sight(rows.get("stimulus"))).isEqualTo("250.000,20.000,1,1,0.000,,,");
    }

    @Test
    void theLedgerAndTheTrialTableAgree() {
        List<TrialRow> trials = TrialTable.of(
                explained().at(4550).submitted("final", "zim", 0.9).trialEnded().events());

        assertThat(trials.get(0).exposure().explanationNanos()).hasValue(2_000_000_000L);
        assertThat(trials.get(0).exposure().adviceNanos()).hasValue(2_000_000_000L);
    }
}
