package tandem.protocols.study;

import java.util.List;
import java.util.Map;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.text.LocalizedText;

/**
 * A protocol, read and checked.
 *
 * @param id short name, used in files and columns
 * @param version of the protocol, by its author
 * @param title shown to participants
 * @param languages ISO 639-1 codes a participant can choose from, the first is the default
 * @param task what is decided, and about what
 * @param factors by name, in the file's order
 * @param conditions by name; a condition's name is a level of the factor that blocks run over
 * @param confidence how sure one is, asked with every answer
 * @param timing of every trial
 * @param session what happens, in order
 * @param pages texts of consent, instructions and debrief, by id
 * @param questionnaires by id: the protocol's own and the shipped ones it names
 * @param hash SHA-256 (hex) of the protocol file, line ends as LF
 */
public record Study(
        String id,
        String version,
        LocalizedText title,
        List<String> languages,
        TaskSpec task,
        Map<String, Factor> factors,
        Map<String, Condition> conditions,
        ConfidenceScale confidence,
        Timing timing,
        List<SessionPart> session,
        Map<String, Page> pages,
        Map<String, Questionnaire> questionnaires,
        String hash) {

    public Study {
        languages = List.copyOf(languages);
        session = List.copyOf(session);
    }
}
