package tandem.protocols.session;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.protocols.given.AParticipant.goOnToTrial;
import static tandem.protocols.given.APool.aPool;
import static tandem.protocols.given.AStudy.aShortStudy;
import static tandem.protocols.given.AStudy.advised;
import static tandem.protocols.given.AStudy.solo;

import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.protocols.given.ALab;
import tandem.protocols.given.AStudy;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.Planner;
import tandem.protocols.study.EvidenceForm;
import tandem.protocols.study.Mode;

/** Marks of what an answer rests on. */
class EvidenceTest {

    @Test
    void anAnswerThatNeedsEvidenceIsTakenOnceSomethingIsMarked() {
        ALab lab = atAnInitialAnswer(aShortStudy().withoutConfidence().markedWith(EvidenceForm.Tool.BOX));
        lab.on(new Response.ChooseAnswer("pamo"));

        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.EVIDENCE_MISSING);
        lab.on(new Response.MarkEvidence(box(0, 10)));
        lab.on(new Response.MarkEvidence(box(30, 40)));
        lab.on(new Response.UndoMark());
        assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.ACCEPTED);

        assertThat(last(lab, EventType.ANSWER_SUBMITTED).payload())
                .containsEntry("evidence_grid", 4)
                .containsEntry("evidence_cells", List.of(0));
    }

    @Test
    void marksSurviveAStopAndStayApartFromTheAnswer() {
        ALab lab = atAnInitialAnswer(aShortStudy().markedWith(EvidenceForm.Tool.BRUSH));
        Mark stroke = new Mark.Stroke(new Mark.Frame(40, 40), 6, List.of(new Mark.Point(5, 5), new Mark.Point(9.5, 7)));
        lab.on(new Response.MarkEvidence(stroke));
        lab.on(new Response.ChooseAnswer("nilu"));
        lab.on(new Response.RateConfidence(0.75));

        Answer resumed = ALab.resumed(lab.plan(), lab.events()).trial().answer();

        assertThat(resumed.evidence()).containsExactly(stroke);
        assertThat(resumed.option()).contains("nilu");
    }

    @Test
    void whereNoEvidenceIsAskedNoneIsTaken() {
        ALab lab = atAnInitialAnswer(aShortStudy());

        assertThat(lab.on(new Response.MarkEvidence(box(0, 10)))).isEqualTo(Outcome.NOT_OFFERED);
        assertThat(lab.on(new Response.UndoMark())).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void whatAnExplanationMarksIsKeptWhereItCanBeComparedAndOnlyOnceItMayBeSeen() {
        ALab lab = atAnInitialAnswer(aShortStudy().markedWith(EvidenceForm.Tool.BOX));
        lab.observe(new Observation.ExplanationMapped(List.of(1, 2)));
        assertThat(lab.events()).noneMatch(event -> event.type() == EventType.EXPLANATION_MAPPED);

        goOnToTrial(lab, "ai-explained", Phase.FINAL);
        lab.observe(new Observation.ExplanationMapped(List.of(1, 2)));

        assertThat(last(lab, EventType.EXPLANATION_MAPPED).payload())
                .containsEntry("cells", List.of(1, 2))
                .containsEntry("grid", 4);
    }

    private static Mark box(double from, double to) {
        return new Mark.Box(new Mark.Frame(40, 40), new Mark.Point(from, from), new Mark.Point(to, to));
    }

    private static ALab atAnInitialAnswer(AStudy study) {
        study.withConditions(advised("ai-explained", Mode.SEQUENTIAL, true), solo(false));
        ALab lab = ALab.begun(Planner.plan(study.build(), aPool().build(), 7, 0));
        goOnToTrial(lab, "ai-explained", Phase.INITIAL);
        lab.paint().after(2000);
        return lab;
    }

    private static Event last(ALab lab, EventType type) {
        return lab.events().stream()
                .filter(event -> event.type() == type)
                .reduce((before, after) -> after)
                .orElseThrow();
    }
}
