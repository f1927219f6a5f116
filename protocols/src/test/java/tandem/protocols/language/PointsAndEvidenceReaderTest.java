package tandem.protocols.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tandem.protocols.incentive.AnswerPoints;
import tandem.protocols.incentive.Incentive;
import tandem.protocols.study.EvidenceForm;
import tandem.protocols.study.Study;

class PointsAndEvidenceReaderTest {

    private static Study with(String part, String instead) {
        ProtocolReading reading = ProtocolReader.read(ChecksTest.GOOD.replace(part, instead), "p.yaml");
        return reading.study()
                .orElseThrow(() -> new AssertionError(reading.problems().toString()));
    }

    private static AnswerPoints points(String rule) {
        Incentive incentive = with("per-correct: 0.05", "per-point: { amount: 0.05, " + rule + " }")
                .incentive()
                .orElseThrow()
                .all()
                .iterator()
                .next();
        return ((Incentive.Linear) incentive).points();
    }

    @Test
    void whoDoesNotAnswerHasThePointsOfAWrongAnswerUnlessTheProtocolSaysOtherwise() {
        assertThat(points("right: 1, wrong: -1")).isEqualTo(new AnswerPoints(1, -1, -1));
        assertThat(points("right: 2, wrong: 0, unanswered: -0.5")).isEqualTo(new AnswerPoints(2, 0, -0.5));
    }

    @Test
    void evidenceIsRequiredOnAGridOfSixteenUnlessTheProtocolSaysOtherwise() {
        EvidenceForm usual = evidence("tool: brush");
        assertThat(usual.tool()).isEqualTo(EvidenceForm.Tool.BRUSH);
        assertThat(usual.grid()).isEqualTo(16);
        assertThat(usual.required()).isTrue();

        EvidenceForm other = evidence("tool: box, grid: 8, required: false");
        assertThat(other.tool()).isEqualTo(EvidenceForm.Tool.BOX);
        assertThat(other.grid()).isEqualTo(8);
        assertThat(other.required()).isFalse();
    }

    private static EvidenceForm evidence(String keys) {
        return with("timing: {", "evidence: { question: { en: Where?, fr: Où ? }, " + keys + " }\ntiming: {")
                .evidence()
                .orElseThrow();
    }
}
