package tandem.protocols.study;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tandem.protocols.analysis.AnalysisPlan;
import tandem.protocols.design.allocation.AllocationRule;
import tandem.protocols.incentive.Incentive;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.scoring.Scoring;
import tandem.protocols.text.LocalizedText;

/**
 * A protocol, read and checked.
 *
 * @param id short name, used in files and columns
 * @param version of the protocol, by its author
 * @param title shown to participants
 * @param provenance where the design comes from, if it was published
 * @param retention how long people's data are kept, if the protocol says so
 * @param languages ISO 639-1 codes a participant can choose from, the first is the default
 * @param task what is decided, and about what
 * @param factors by name, in the file's order
 * @param arms at least one
 * @param allocation how participants come to arms
 * @param conditions by name
 * @param answering what an answer is made of
 * @param timing of trials, where a condition does not say otherwise
 * @param incentive what people are paid for, if they are; it may follow factors between participants
 * @param exclusions which participants are left out of analyses
 * @param analysis what it will test
 * @param session what happens, in order
 * @param pages texts of consent, instructions and debrief, by id
 * @param questionnaires by id: the protocol's own and the shipped ones it names
 * @param scorings how they are scored, by their ids; none where answers stand for themselves
 * @param hash SHA-256 (hex) of the protocol file, line ends as LF
 */
public record Study(
        String id,
        String version,
        LocalizedText title,
        Optional<Provenance> provenance,
        Optional<Retention> retention,
        List<String> languages,
        TaskSpec task,
        Map<String, Factor> factors,
        List<Arm> arms,
        AllocationRule allocation,
        Map<String, ByLevels<Condition>> conditions,
        Answering answering,
        Timing timing,
        Optional<ByLevels<Incentive>> incentive,
        List<ExclusionRule> exclusions,
        AnalysisPlan analysis,
        List<SessionPart> session,
        Map<String, Page> pages,
        Map<String, Questionnaire> questionnaires,
        Map<String, Scoring> scorings,
        String hash) {

    public Study {
        languages = List.copyOf(languages);
        arms = List.copyOf(arms);
        exclusions = List.copyOf(exclusions);
        session = List.copyOf(session);
    }

    /** In which form people answer. */
    public AnswerForm answer() {
        return answering.form();
    }

    /** How sure one is, asked with every chosen option, if it is. */
    public Optional<ConfidenceScale> confidence() {
        return answering.confidence();
    }

    /** What the answer rests on, marked in the picture, if it is asked. */
    public Optional<EvidenceForm> evidence() {
        return answering.evidence();
    }

    /** What happens in one arm, in order. */
    public List<SessionPart> sessionOf(Arm arm) {
        return session.stream()
                .filter(part -> !(part instanceof SessionPart.Only only) || only.holdsIn(arm))
                .map(SessionPart::what)
                .toList();
    }

    /** What people in one arm are paid for, if they are. */
    public Optional<Incentive> incentiveIn(Arm arm) {
        return incentive.map(rule -> rule.in(arm.levels()));
    }

    /**
     * The condition of a block.
     *
     * @param name of it, or {@code $} and a factor whose level is the name
     * @param levels of all factors, within and between participants, in that block
     */
    public Condition condition(String name, Map<String, String> levels) {
        String known = name.startsWith("$") ? levels.get(name.substring(1)) : name;
        return conditions.get(known).in(levels);
    }

    /** All conditions, in all that they can be. */
    public List<Condition> allConditions() {
        return conditions.values().stream()
                .map(ByLevels::all)
                .flatMap(Collection::stream)
                .toList();
    }

    /** The blocks of all arms, in order. */
    public List<SessionPart.Blocks> allBlocks() {
        return session.stream()
                .map(SessionPart::what)
                .filter(SessionPart.Blocks.class::isInstance)
                .map(SessionPart.Blocks.class::cast)
                .toList();
    }

    /** Whether there are blocks whose trials are turns of games. */
    public boolean hasGames() {
        return allBlocks().stream().anyMatch(blocks -> blocks.turns().isPresent());
    }

    /** Names of all methods that explain advice somewhere in the study, sorted. */
    public SortedSet<String> explanationMethods() {
        SortedSet<String> methods = new TreeSet<>();
        allConditions().forEach(condition -> condition.explanation().ifPresent(spec -> methods.add(spec.method())));
        allBlocks().forEach(blocks -> blocks.advice().explanations().forEach(quota -> methods.add(quota.method())));
        return methods;
    }
}
