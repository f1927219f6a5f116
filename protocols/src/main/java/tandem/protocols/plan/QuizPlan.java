package tandem.protocols.plan;

import java.util.ArrayList;
import java.util.List;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;

/** Lays out a quiz: attempts, each with its pages, its questions and its end. */
record QuizPlan(Study study, Forms forms) {

    /**
     * The steps of all attempts.
     *
     * @param firstStep index in the plan of the first of them
     */
    List<PlannedStep> steps(SessionPart.Quiz quiz, int firstStep) {
        int each = quiz.pages().size() + 2;
        int behind = firstStep + quiz.attempts() * each;
        List<PlannedStep> steps = new ArrayList<>();
        for (int attempt = 1; attempt <= quiz.attempts(); attempt++) {
            quiz.pages()
                    .forEach(
                            page -> steps.add(new PlannedStep.Read(study.pages().get(page))));
            steps.add(forms.of(quiz.questionnaire()));
            boolean again = attempt < quiz.attempts();
            int failed =
                    again ? firstStep + attempt * each : quiz.endsOnFailure() ? PlannedStep.QuizEnd.TO_THE_END : behind;
            steps.add(new PlannedStep.QuizEnd(
                    quiz.questionnaire(), attempt, quiz.attempts(), quiz.right(), behind, failed));
        }
        return steps;
    }
}
