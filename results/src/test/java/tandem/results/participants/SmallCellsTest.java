package tandem.results.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tandem.protocols.language.ShippedProtocols;
import tandem.protocols.session.EventType;
import tandem.results.given.ASession;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.SessionStatus;
import tandem.results.store.records.StudyRecord;

class SmallCellsTest {

    /** The demo, which asks for trust outside blocks as well. */
    private static final String PROTOCOL = ShippedProtocols.text("demo")
            .orElseThrow()
            .replace("  - debrief: debrief", "  - form: trust\n  - debrief: debrief");

    private final SmallCells cells = new SmallCells();
    private int participants;

    private void participant(boolean simulated, String questionnaire, String item, String answer) {
        String id = "s" + ++participants;
        ASession session = ASession.begun(id, "P" + id)
                .add(
                        EventType.QUESTIONNAIRE_SUBMITTED,
                        "questionnaire",
                        questionnaire,
                        "block",
                        "",
                        "answers",
                        Map.of(item, answer));
        SessionRecord record = new SessionRecord(
                participants,
                id,
                new StudyRecord("demo", "1.0.0", "ph", PROTOCOL, 7, "ih", "mh"),
                "lab-1",
                SessionStatus.COMPLETED,
                simulated,
                "0.1.0",
                Optional.empty());
        cells.add(ParticipantTable.of(record, session.events(), new ParticipantExclusions(Optional.of(List.of()))));
    }

    private void participants(int count, String item, String answer) {
        for (int i = 0; i < count; i++) {
            participant(false, "demographics", item, answer);
        }
    }

    @Test
    void anAnswerThatFourShareIsToldAndOneThatFiveShareIsNot() {
        participants(5, "gender", "woman");
        participants(4, "gender", "man");
        participants(1, "gender", "other");

        assertThat(cells.told())
                .containsExactly("answer_demographics_gender of demo: fewer than five participants share man (4),"
                        + " other (1)");
    }

    @Test
    void programsDoNotHidePeople() {
        participants(2, "gender", "man");
        for (int i = 0; i < 5; i++) {
            participant(true, "demographics", "gender", "man");
        }

        assertThat(cells.told())
                .containsExactly("answer_demographics_gender of demo: fewer than five participants share man (2)");
    }

    @Test
    void aRatingTellsNobody() {
        participant(false, "trust", "trust", "7");

        assertThat(cells.told()).isEmpty();
    }

    @Test
    void ofManyValuesTheFirstAreNamed() {
        for (int age = 20; age < 30; age++) {
            participants(1, "age", "" + age);
        }

        assertThat(cells.told())
                .singleElement()
                .asString()
                .endsWith("share 20 (1), 21 (1), 22 (1), 23 (1), 24 (1), 25 (1), 26 (1), 27 (1) and 2 more values");
    }

    @Test
    void aLongAnswerIsToldInOneShortLine() {
        participants(2, "gender", "a\nvery ".repeat(30));

        assertThat(cells.told()).singleElement().asString().doesNotContain("\n").contains("… (2)");
    }
}
