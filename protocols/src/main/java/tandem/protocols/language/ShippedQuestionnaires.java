package tandem.protocols.language;

import java.util.List;
import java.util.Optional;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.scoring.ScoredQuestionnaire;

/** The questionnaires that ship with the program, by name; a protocol uses them by naming them. */
public final class ShippedQuestionnaires {
    private static final List<String> NAMES = List.of(
            "ai-accuracy",
            "demographics",
            "nasa-tlx",
            "nasa-tlx-weighted",
            "sus",
            "system-causability-scale",
            "trust",
            "trust-in-automation");

    private ShippedQuestionnaires() {}

    /** All names. */
    public static List<String> names() {
        return NAMES;
    }

    /** The questionnaire called {@code name}, if there is one, in all languages it has. */
    public static Optional<Questionnaire> named(String name) {
        return scored(name).map(ScoredQuestionnaire::questionnaire);
    }

    /** The same with its scoring. */
    public static Optional<ScoredQuestionnaire> scored(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        String path = "/tandem/questionnaires/" + name + ".yaml";
        Problems problems = new Problems(path);
        Optional<ScoredQuestionnaire> questionnaire = YamlDocument.root(
                        Resources.text(path), "the questionnaire", QuestionnaireReader.SHAPE, problems)
                .map(root -> new QuestionnaireReader(new Texts(List.of())).read(name, root));
        if (problems.anyError()) {
            throw new IllegalStateException(problems.sorted().toString());
        }
        return questionnaire;
    }
}
