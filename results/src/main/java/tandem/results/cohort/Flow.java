package tandem.results.cohort;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tandem.results.store.records.SessionStatus;

/**
 * From those who started to those who are analysed.
 *
 * @param started sessions
 * @param refused consent
 * @param unfinished took part and did not come to the end
 * @param excluded by a rule of the protocol
 * @param byRule how many meet each rule; somebody may meet several
 * @param rulesUnknown took part, and this version cannot read the rules
 * @param analysed kept by analyses, finished or not
 */
public record Flow(
        int started,
        int refused,
        int unfinished,
        int excluded,
        Map<String, Integer> byRule,
        int rulesUnknown,
        int analysed) {

    public Flow {
        byRule = new TreeMap<>(byRule);
    }

    /** The flow of a cohort. */
    public static Flow of(List<Member> members) {
        Map<String, Integer> byRule = new TreeMap<>();
        members.forEach(member -> member.exclusions().forEach(rule -> byRule.merge(rule, 1, Integer::sum)));
        return new Flow(
                members.size(),
                count(members, member -> !member.tookPart()),
                count(
                        members,
                        member -> member.tookPart()
                                && member.participant().record().status() != SessionStatus.COMPLETED),
                count(members, member -> !member.exclusions().isEmpty()),
                byRule,
                count(
                        members,
                        member -> member.participant()
                                .taken()
                                .filter(taken -> taken.exclusions().isEmpty())
                                .isPresent()),
                count(members, Member::analysed));
    }

    private static int count(List<Member> members, Predicate<Member> which) {
        return (int) members.stream().filter(which).count();
    }
}
