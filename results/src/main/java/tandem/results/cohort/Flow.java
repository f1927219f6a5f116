package tandem.results.cohort;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.study.ExclusionRule;
import tandem.protocols.study.Study;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.SessionStatus;

/**
 * How many participants came how far, as CONSORT asks to be told (Schulz, Altman and Moher, 2010).
 *
 * @param all of the cohort
 * @param arms by name, where there are several; of those whose arm is known, which a refusal removes
 * @param rulesKnown whether the study's exclusion rules could be read
 */
public record Flow(Counts all, Map<String, Counts> arms, boolean rulesKnown) {

    public Flow {
        arms = Collections.unmodifiableMap(new LinkedHashMap<>(arms));
    }

    /**
     * How many came how far.
     *
     * @param started sessions
     * @param refused consent
     * @param beforeConsent gone before they gave or refused it
     * @param unfinished gave consent, and are not at the end
     * @param excluded gave consent, and meet at least one exclusion rule
     * @param byRule how many meet each rule; who meets several is counted in each
     * @param analysed gave consent, and meet no rule
     * @param analysedUnfinished of them, not at the end
     * @param withTrials of those analysed, with at least one trial that measures count
     */
    public record Counts(
            int started,
            int refused,
            int beforeConsent,
            int unfinished,
            int excluded,
            Map<String, Integer> byRule,
            int analysed,
            int analysedUnfinished,
            int withTrials) {

        public Counts {
            byRule = Collections.unmodifiableMap(new LinkedHashMap<>(byRule));
        }

        /** Who gave consent. */
        public int tookPart() {
            return started - refused - beforeConsent;
        }
    }

    /** The flow of a cohort. */
    public static Flow of(Cohort cohort) {
        Optional<List<String>> rules = cohort.protocol()
                .map(Study::exclusions)
                .map(known -> known.stream().map(ExclusionRule::word).distinct().toList());
        Map<String, Counts> arms = new LinkedHashMap<>();
        List<String> names = cohort.members().stream()
                .map(Flow::arm)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        if (names.size() > 1) {
            names.forEach(name -> arms.put(
                    name,
                    counts(
                            cohort.members().stream()
                                    .filter(member -> arm(member).equals(Optional.of(name)))
                                    .toList(),
                            rules.orElse(List.of()))));
        }
        return new Flow(counts(cohort.members(), rules.orElse(List.of())), arms, rules.isPresent());
    }

    private static Counts counts(List<Member> members, List<String> rules) {
        int refused = 0;
        int beforeConsent = 0;
        int unfinished = 0;
        int excluded = 0;
        int analysed = 0;
        int analysedUnfinished = 0;
        int withTrials = 0;
        Map<String, Integer> byRule = new LinkedHashMap<>();
        rules.forEach(rule -> byRule.put(rule, 0));
        for (Member member : members) {
            SessionStatus status = member.participant().record().status();
            boolean atEnd = status == SessionStatus.COMPLETED;
            if (!member.tookPart()) {
                refused += status == SessionStatus.REFUSED ? 1 : 0;
                beforeConsent += status == SessionStatus.REFUSED ? 0 : 1;
                continue;
            }
            unfinished += atEnd ? 0 : 1;
            member.exclusions().stream().distinct().forEach(rule -> byRule.merge(rule, 1, Integer::sum));
            if (member.analysed()) {
                analysed++;
                analysedUnfinished += atEnd ? 0 : 1;
                withTrials += member.trials().stream()
                                .anyMatch(trial -> trial.exclusion().isEmpty())
                        ? 1
                        : 0;
            } else {
                excluded++;
            }
        }
        return new Counts(
                members.size(),
                refused,
                beforeConsent,
                unfinished,
                excluded,
                byRule,
                analysed,
                analysedUnfinished,
                withTrials);
    }

    private static Optional<String> arm(Member member) {
        return member.participant().record().participant().map(SessionRecord.Participant::arm);
    }
}
