package tandem.protocols.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.protocols.given.AStudy.aStudy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.study.Study;
import tandem.protocols.text.LocalizedText;

class FormsTest {

    private static final LocalizedText TEXT = LocalizedText.same("?");

    @Test
    void questionsInRandomOrderComeInManyOrdersAndInTheSameOneForTheSameSlotAndBlock() {
        Study study = aStudy().asking(questionnaire(true)).build();

        Set<List<String>> orders = IntStream.range(0, 20)
                .mapToObj(slot -> ids(new Forms(study, 7, slot).of("q")))
                .collect(Collectors.toSet());

        assertThat(orders)
                .hasSizeGreaterThan(5)
                .allSatisfy(order -> assertThat(order).containsExactlyInAnyOrder("a", "b", "c", "d"));
        assertThat(ids(new Forms(study, 7, 3).of("q"))).isEqualTo(ids(new Forms(study, 7, 3).of("q")));
    }

    @Test
    void otherQuestionsStayAsWritten() {
        Study study = aStudy().asking(questionnaire(false)).build();

        assertThat(ids(new Forms(study, 7, 3).of("q"))).containsExactly("a", "b", "c", "d");
    }

    private static Questionnaire questionnaire(boolean shuffled) {
        List<QuestionnaireItem> items = List.of("a", "b", "c", "d").stream()
                .<QuestionnaireItem>map(id -> new QuestionnaireItem.FreeText(id, TEXT, true, 100, 1))
                .toList();
        return new Questionnaire("q", TEXT, TEXT, "ours", items, shuffled, List.of(), Map.of());
    }

    private static List<String> ids(PlannedStep.Form form) {
        return form.questionnaire().items().stream().map(QuestionnaireItem::id).toList();
    }
}
