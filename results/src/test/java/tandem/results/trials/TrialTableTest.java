package tandem.results.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.results.given.ASession;
import tandem.results.table.Column;

/** Expected cells are computed by hand from the times and answers in the events. */
class TrialTableTest {

    private static Map<String, String> onlyRow(ASession session) {
        List<TrialRow> rows = TrialTable.of(session.events());
        assertThat(rows).hasSize(1);
        return cells(rows.get(0));
    }

    private static Map<String, String> cells(TrialRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        TrialColumns.all(List.of("assistance")).forEach(column -> cells.put(column.name(), column.cell(row)));
        return cells;
    }

    /** As promised to analysts; new columns come behind. */
    @Test
    void theFirstColumnsKeepTheirNamesAndOrder() {
        assertThat(TrialColumns.all(List.of()))
                .extracting(Column::name)
                .startsWith(
                        ("study, protocol_hash, participant, session, station, arm, block, trial, practice, condition,"
                                        + " mode, task, item, truth, difficulty, advice, advice_confidence,"
                                        + " advice_correct, explanation, initial_decision, initial_confidence,"
                                        + " initial_rt_ms, final_decision, final_confidence, final_rt_ms,"
                                        + " initial_correct, final_correct, switched, delegated, vetoed, timed_out,"
                                        + " attention_check, excluded, exclusion_reason, advice_visible_ms,"
                                        + " explanation_visible_ms, points, onset_error_ms, dropped_pulses")
                                .split(", "));
    }

    @Test
    void aSequentialTrialWithAnExplanationColumnByColumn() {
        ASession session = ASession.begun("s1", "P001")
                .at(1000)
                .trial("block-1", "main", 3, "ai-explained", "sequential", "zim")
                .phase("initial")
                .at(1016.5)
                .painted("initial")
                .at(1500)
                .add(EventType.FOCUS_LOST)
                .at(1700.25)
                .add(EventType.FOCUS_GAINED)
                .at(2516.5)
                .submitted("initial", "lum", 0.65)
                .phase("final")
                .at(2550)
                .painted("final")
                .add(EventType.ADVICE_SHOWN, "phase", "final", "label", "zim", "confidence", 0.8)
                .add(EventType.EXPLANATION_SHOWN, "opacity", 0.5)
                .at(3000)
                .add(EventType.EXPLANATION_HIDDEN)
                .at(3400)
                .add(EventType.EXPLANATION_SHOWN, "opacity", 0.5)
                .at(3600)
                .add(EventType.OPACITY_CHANGED, "opacity", 0.05)
                .at(4000)
                .add(EventType.OPACITY_CHANGED, "opacity", 0.9)
                .at(4550.1234)
                .submitted("final", "zim", 0.9)
                .phase("feedback")
                .at(4600)
                .painted("feedback")
                .add(EventType.FEEDBACK_SHOWN, "truth", "zim", "correct", true)
                .at(6000)
                .trialEnded();

        assertThat(onlyRow(session)).isEqualTo(table("""
                study = heatmaps
                protocol_hash = ph
                participant = P001
                session = s1
                station = lab-1
                arm =
                block = block-1
                trial = block-1-m3
                practice = 0
                condition = ai-explained
                mode = sequential
                task = image-classification
                item = c1
                truth = zim
                difficulty = 0.25
                advice = zim
                advice_confidence = 0.8
                advice_correct = 1
                explanation = integrated-gradients
                initial_decision = lum
                initial_confidence = 0.65
                initial_rt_ms = 1500.000
                final_decision = zim
                final_confidence = 0.9
                final_rt_ms = 2000.123
                initial_correct = 0
                final_correct = 1
                switched = 1
                delegated =
                vetoed =
                timed_out = 0
                attention_check = 0
                excluded = 0
                exclusion_reason =
                advice_visible_ms = 2000.123
                explanation_visible_ms = 1200.123
                points =
                onset_error_ms = 16.500
                dropped_pulses = 3
                trial_kind = main
                block_number = 1
                trial_in_block = 3
                item_set = 1
                slot = 4
                language = en
                simulated = 0
                condition_order = ai-explained
                advice_shown = 1
                explanation_opacity = 0.5
                delegation_rt_ms =
                judgement =
                prediction =
                prediction_correct =
                advice_requested =
                advice_set =
                advice_abstained = 0
                initial_probabilities =
                final_probabilities =
                delegated_by =
                explanation_quality =
                instruction =
                instruction_followed =
                truth_told = 1
                resumed = 0
                unfocused_ms = 200.250
                time_jumped = 0
                explanation_view = overlay
                explanation_layout = beside
                explanation_clip = 99
                explanation_smoothing = 0.02
                explanation_upsampling = bilinear
                explanation_share = 0.2
                evidence_grid =
                initial_evidence =
                final_evidence =
                explanation_region =
                game =
                turn =
                game_score =
                game_over =
                factor_assistance = ai-explained
                """));
    }

    @Test
    void aSoloTrialKeepsTheSilentAnswerAndTheBaselineOfSwitching() {
        Map<String, String> row = onlyRow(
                ASession.begun("s1", "P001").at(100).twoStage("block-1", 1, "solo", "solo", "zim", "lum", "zim"));
        assertThat(row)
                .containsEntry("advice", "zim")
                .containsEntry("advice_confidence", "0.8")
                .containsEntry("advice_correct", "1")
                .containsEntry("advice_shown", "0")
                .containsEntry("advice_visible_ms", "")
                .containsEntry("explanation", "")
                .containsEntry("explanation_visible_ms", "")
                .containsEntry("initial_rt_ms", "300.000")
                .containsEntry("final_rt_ms", "600.000")
                .containsEntry("switched", "1");
    }

    /** The truth is zim, but lum is as good; pum is not. */
    @Test
    void inARoundOfAGameRightIsWhatItsRulesCallRight() {
        ASession session = ASession.begun("s1", "P001")
                .turn("pile-9", 4, "zim")
                .phase("initial")
                .at(10)
                .painted("initial")
                .at(500)
                .judged("initial", "pum", false)
                .phase("final")
                .at(510)
                .painted("final")
                .at(900)
                .judged("final", "lum", true)
                .turnEnded(7.5, true);

        assertThat(onlyRow(session))
                .containsEntry("game", "pile-9")
                .containsEntry("turn", "4")
                .containsEntry("game_score", "7.5")
                .containsEntry("game_over", "1")
                .containsEntry("initial_correct", "0")
                .containsEntry("final_correct", "1")
                .containsEntry("switched", "0");
    }

    @Test
    void withoutAnInitialAnswerItsColumnsAreEmpty() {
        ASession session = ASession.begun("s1", "P001")
                .trial("block-1", "main", 1, "ai", "concurrent", "lum")
                .phase("final")
                .at(10)
                .painted("final")
                .add(EventType.ADVICE_SHOWN, "phase", "final", "label", "lum")
                .at(510)
                .submitted("final", "lum", 0.5)
                .trialEnded();
        assertThat(onlyRow(session))
                .containsEntry("initial_decision", "")
                .containsEntry("initial_confidence", "")
                .containsEntry("initial_rt_ms", "")
                .containsEntry("initial_correct", "")
                .containsEntry("switched", "")
                .containsEntry("final_decision", "lum")
                .containsEntry("final_correct", "0")
                .containsEntry("final_rt_ms", "500.000")
                .containsEntry("advice_visible_ms", "500.000")
                .containsEntry("onset_error_ms", "10.000");
    }

    @Test
    void aDelegatedTrialEndsWithTheAdviceAndNoConfidence() {
        ASession session = ASession.begun("s1", "P001")
                .trial("block-1", "main", 1, "delegation", "delegation", "lum")
                .phase("delegation")
                .at(20)
                .painted("delegation")
                .at(720)
                .add(EventType.DELEGATION_DECIDED, "delegated", true, "by", "person")
                .trialEnded();
        assertThat(onlyRow(session))
                .containsEntry("delegated", "1")
                .containsEntry("delegated_by", "person")
                .containsEntry("delegation_rt_ms", "700.000")
                .containsEntry("final_decision", "lum")
                .containsEntry("final_confidence", "")
                .containsEntry("final_rt_ms", "")
                .containsEntry("final_correct", "0")
                .containsEntry("excluded", "0");
    }

    @Test
    void aTrialThatTheAiKeepsIsDecidedByItAndWasAskedOfNobody() {
        ASession session = ASession.begun("s1", "P001")
                .trial("block-1", "main", 1, "delegation", "delegation", "lum")
                .add(EventType.DELEGATION_DECIDED, "delegated", true, "by", "ai")
                .trialEnded();
        assertThat(onlyRow(session))
                .containsEntry("delegated", "1")
                .containsEntry("delegated_by", "ai")
                .containsEntry("delegation_rt_ms", "")
                .containsEntry("final_decision", "lum")
                .containsEntry("excluded", "0");
    }

    @Test
    void anAnswerThatIsSpreadOverTheOptionsKeepsTheirProbabilities() {
        ASession session = ASession.begun("s1", "P001")
                .trial("block-1", "main", 1, "concurrent", "concurrent", "lum")
                .phase("final")
                .painted("final")
                .at(1720)
                .add(
                        EventType.ANSWER_SUBMITTED,
                        "phase",
                        "final",
                        "answer",
                        "zim",
                        "confidence",
                        0.7,
                        "probabilities",
                        Map.of("lum", 0.3, "zim", 0.7))
                .trialEnded();
        assertThat(onlyRow(session))
                .containsEntry("final_decision", "zim")
                .containsEntry("final_confidence", "0.7")
                .containsEntry("final_probabilities", "lum=0.3;zim=0.7");
    }

    @Test
    void aTrialThatIsKeptIsThePersonsOwn() {
        ASession session = ASession.begun("s1", "P001")
                .trial("block-1", "main", 1, "delegation", "delegation", "lum")
                .phase("delegation")
                .painted("delegation")
                .at(700)
                .add(EventType.DELEGATION_DECIDED, "delegated", false, "by", "person")
                .phase("final")
                .at(720)
                .painted("final")
                .at(1720)
                .submitted("final", "zim", 1)
                .trialEnded();
        assertThat(onlyRow(session))
                .containsEntry("delegated", "0")
                .containsEntry("final_decision", "zim")
                .containsEntry("final_confidence", "1")
                .containsEntry("final_rt_ms", "1000.000");
    }

    @Test
    void aTrialWithoutAnAnswerInTimeIsKeptAndFlagged() {
        ASession session = ASession.begun("s1", "P001")
                .trial("block-1", "main", 1, "ai", "sequential", "zim")
                .phase("initial")
                .painted("initial")
                .at(500)
                .submitted("initial", "lum", 0.6)
                .phase("final")
                .painted("final")
                .add(EventType.ADVICE_SHOWN, "phase", "final", "label", "zim")
                .at(30_500)
                .add(EventType.PHASE_TIMED_OUT, "phase", "final")
                .trialEnded();
        assertThat(onlyRow(session))
                .containsEntry("timed_out", "1")
                .containsEntry("excluded", "1")
                .containsEntry("exclusion_reason", "timed_out")
                .containsEntry("initial_decision", "lum")
                .containsEntry("final_decision", "")
                .containsEntry("final_correct", "")
                .containsEntry("switched", "")
                .containsEntry("advice_visible_ms", "30000.000");
    }

    @Test
    void afterAStopTimesCountFromTheNewPaintingAndNothingIsVisibleBetween() {
        ASession session = ASession.begun("s1", "P001")
                .trial("block-1", "main", 1, "ai-explained", "sequential", "zim")
                .phase("initial")
                .at(10)
                .painted("initial")
                .at(510)
                .submitted("initial", "zim", 0.6)
                .phase("final")
                .at(530)
                .painted("final")
                .add(EventType.ADVICE_SHOWN, "phase", "final", "label", "zim")
                .add(EventType.EXPLANATION_SHOWN, "opacity", 0.5)
                .at(1530)
                .add(EventType.FOCUS_LOST)
                .at(1630)
                .add(EventType.KEY_PRESSED, "key", "A")
                // The program is killed here; the clock goes on from the last event.
                .add(EventType.SESSION_RESUMED, "after_seq", 10, "software", "0.1.0")
                .phase("final")
                .at(1650)
                .painted("final")
                .add(EventType.ADVICE_SHOWN, "phase", "final", "label", "zim")
                .add(EventType.EXPLANATION_SHOWN, "opacity", 0.5)
                .at(2650)
                .submitted("final", "zim", 0.7)
                .trialEnded();
        assertThat(onlyRow(session))
                .containsEntry("resumed", "1")
                .containsEntry("initial_rt_ms", "500.000")
                .containsEntry("final_rt_ms", "1000.000")
                .containsEntry("advice_visible_ms", "2100.000")
                .containsEntry("explanation_visible_ms", "2100.000")
                .containsEntry("unfocused_ms", "100.000")
                .containsEntry("onset_error_ms", "10.000");
    }

    /** Painted at 1016, asked again after the lid was open and painted at 91100; it was seen 984 + 500 ms. */
    @Test
    void whatWentByWhileTheMachineSleptCountsNeitherAsResponseTimeNorAsSeen() {
        ASession session = ASession.begun("s1", "P001")
                .at(1000)
                .trial("block-1", "main", 1, "ai", "concurrent", "zim")
                .phase("final")
                .at(1016)
                .painted("final")
                .add(EventType.ADVICE_SHOWN, "phase", "final", "label", "zim")
                // Looked at last at 2000 ms; what moved before that is told at waking, ahead of the jump.
                .at(91_000)
                .add(EventType.POINTER_MOVED, "samples", List.of())
                .add(EventType.KEY_PRESSED, "key", "SPACE")
                .add(EventType.TIME_JUMPED, "steady_ms", 89_000, "wall_ms", 89_000, "unseen", true)
                .add(EventType.SESSION_RESUMED, "after_seq", 8, "software", "0.1.0")
                .phase("final")
                .at(91_100)
                .painted("final")
                .add(EventType.ADVICE_SHOWN, "phase", "final", "label", "zim")
                .at(91_600)
                .submitted("final", "zim", 0.7)
                .trialEnded();
        assertThat(onlyRow(session))
                .containsEntry("time_jumped", "1")
                .containsEntry("resumed", "1")
                .containsEntry("final_rt_ms", "500.000")
                .containsEntry("advice_visible_ms", "1484.000")
                .containsEntry("excluded", "0");
    }

    @Test
    void aClockThatIsSetBackMarksItsTrialAndTakesNothingFromItsTimes() {
        ASession session = ASession.begun("s1", "P001")
                .at(1000)
                .trial("block-1", "main", 1, "ai", "concurrent", "zim")
                .phase("final")
                .at(1016)
                .painted("final")
                .add(EventType.ADVICE_SHOWN, "phase", "final", "label", "zim")
                .at(1500)
                .add(EventType.TIME_JUMPED, "steady_ms", 1000, "wall_ms", -3_599_000, "unseen", false)
                .at(2016)
                .submitted("final", "zim", 0.7)
                .trialEnded();
        assertThat(onlyRow(session))
                .containsEntry("time_jumped", "1")
                .containsEntry("resumed", "0")
                .containsEntry("final_rt_ms", "1000.000")
                .containsEntry("advice_visible_ms", "1000.000");
    }

    @Test
    void theTrialInWhichASessionStoppedIsThereAndLeftOut() {
        ASession session = ASession.begun("s1", "P001")
                .trial("block-1", "main", 1, "ai", "sequential", "zim")
                .phase("initial")
                .at(20)
                .painted("initial");
        assertThat(onlyRow(session))
                .containsEntry("excluded", "1")
                .containsEntry("exclusion_reason", "incomplete")
                .containsEntry("initial_decision", "")
                .containsEntry("timed_out", "0");
    }

    @Test
    void practiceAndFamiliarisationAreFlaggedAndBlocksAreCountedWithoutThem() {
        ASession session = ASession.begun("s1", "P001");
        session.trial("practice-1", "practice", 1, "practice", "solo", "zim").trialEnded();
        session.trial("block-1", "familiarisation", 1, "ai", "sequential", "zim")
                .trialEnded();
        session.trial("block-1", "main", 1, "ai", "sequential", "zim").trialEnded();
        session.trial("block-2", "main", 1, "solo", "solo", "zim").trialEnded();
        List<Map<String, String>> rows = TrialTable.of(session.events()).stream()
                .map(TrialTableTest::cells)
                .toList();
        assertThat(rows).extracting(row -> row.get("practice")).containsExactly("1", "1", "0", "0");
        assertThat(rows).extracting(row -> row.get("block_number")).containsExactly("0", "1", "1", "2");
        assertThat(rows)
                .extracting(row -> row.get("exclusion_reason"))
                .containsExactly("practice", "familiarisation", "", "");
        assertThat(rows).extracting(row -> row.get("item_set")).containsExactly("", "", "1", "1");
        assertThat(rows).extracting(row -> row.get("factor_assistance")).containsExactly("", "ai", "ai", "solo");
        assertThat(rows).extracting(row -> row.get("condition_order")).containsOnly("ai>solo");
    }

    @Test
    void aMereRefusalGivesNoRows() {
        assertThat(TrialTable.of(
                        List.of(new Event("s1", 1, 0, ASession.BEGIN, 0, "", EventType.CONSENT_REFUSED, Map.of()))))
                .isEmpty();
    }

    private static Map<String, String> table(String lines) {
        Map<String, String> cells = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            String[] parts = line.split(" =", 2);
            cells.put(parts[0], parts[1].strip());
        });
        return cells;
    }
}
